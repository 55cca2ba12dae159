import type { CardId } from '../domain/cards/card-id.ts';
import type { NumberedCards } from './card-numbers.ts';
import type { NarrowColumn } from './narrow-column.ts';
import type { Voiding } from './voidings.ts';

/** The columns of a batch that are taken over as they stand when the whole log is read. */
export const PLAIN_COLUMNS = ['at', 'day', 'kind', 'grade', 'durationMs', 'stampCounter'] as const;

/** All that are read of a full batch. */
export const BATCH_COLUMN_NAMES = [...PLAIN_COLUMNS, 'stampAfter', 'card'] as const;

/** A voiding with the place of its target, where that stands in the same batch. */
export interface PlacedVoiding extends Voiding {
  readonly place?: number;
}

/**
 * What is asked of a full batch when the whole log is read: a third of its bytes, with cards numbered over
 * the log, so that none is looked up. It follows from the batch, which never changes once it is full.
 */
export interface BatchColumns
  extends Readonly<Record<(typeof BATCH_COLUMN_NAMES)[number], NarrowColumn>> {
  readonly origin: string;
  readonly firstSeq: number;
  readonly count: number;
  /** How many cards had a number when this was made. */
  readonly numbered: number;
  readonly voidings: readonly PlacedVoiding[];
  /** The least and the greatest time in the ids of its entries. */
  readonly idsFrom: number;
  readonly idsTo: number;
}

/** All cards of the full batches by number; one row. */
export interface CardNumbersRow extends Omit<NumberedCards, 'odd'> {
  readonly id: 'all';
  readonly odd: readonly (readonly [CardId, number])[];
}
