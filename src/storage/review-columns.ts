import { type BatchColumns, PLAIN_COLUMNS } from './batch-columns-row.ts';
import { type CardNumbers, type NumberedCards, numbersAfter } from './card-numbers.ts';
import { type NarrowColumn, widen } from './narrow-column.ts';
import type { PackedReviews } from './packed-reviews.ts';

/** All entries of the reviews log in flat columns, device by device, each in the order of its numbers. */
export interface ReviewColumns {
  readonly count: number;
  readonly at: Float64Array;
  readonly day: Int32Array;
  /** Index into PACKED_KINDS; VERBATIM for entries that this version does not know. */
  readonly kind: Uint8Array;
  /** 1 to 4; 0 where nothing was answered. */
  readonly grade: Uint8Array;
  readonly durationMs: Uint32Array;
  /** With `stampCounter`, sorts entries of several devices. */
  readonly stampMs: Float64Array;
  readonly stampCounter: Uint16Array;
  /** 1 where a later entry has undone it. */
  readonly voided: Uint8Array;
  /** Number of its card among `cards`. */
  readonly card: Uint32Array;
  readonly cards: NumberedCards;
}

/** A batch whose columns stand in the joined ones from `offset` on. */
export interface Joined<Batch> {
  readonly batch: Batch;
  readonly offset: number;
}

/** Columns that are being filled, batch by batch. */
export interface Joining {
  readonly join: (batch: PackedReviews) => void;
  /** Its cards must be among those that the joining began with. */
  readonly joinColumns: (columns: BatchColumns) => void;
  readonly packed: readonly Joined<PackedReviews>[];
  readonly kept: readonly Joined<BatchColumns>[];
  readonly finish: () => ReviewColumns;
}

/**
 * @param room entries that there will be at most
 * @param cards that have a number already
 */
export function startJoining(room: number, cards: NumberedCards): Joining {
  const columns = emptyColumns(room);
  const numbers = numbersAfter(cards);
  const packed: Joined<PackedReviews>[] = [];
  const kept: Joined<BatchColumns>[] = [];
  let count = 0;
  const joinPlain = (batch: PlainColumns): void => {
    for (const name of PLAIN_COLUMNS) widen(batch[name], columns[name], count, batch.count);
    joinStamps(batch, columns, count);
  };
  return {
    packed,
    kept,
    join(batch) {
      joinPlain(batch);
      joinCards(batch, numbers, columns.card, count);
      packed.push({ batch, offset: count });
      count += batch.count;
    },
    joinColumns(batch) {
      joinPlain(batch);
      widen(batch.card, columns.card, count, batch.count);
      kept.push({ batch, offset: count });
      count += batch.count;
    },
    finish() {
      const used = count === room ? columns : cutOff(columns, count);
      return { ...used, count, cards: numbers.cards() };
    },
  };
}

function emptyColumns(room: number) {
  return {
    at: new Float64Array(room),
    day: new Int32Array(room),
    kind: new Uint8Array(room),
    grade: new Uint8Array(room),
    durationMs: new Uint32Array(room),
    stampMs: new Float64Array(room),
    stampCounter: new Uint16Array(room),
    voided: new Uint8Array(room),
    card: new Uint32Array(room),
  };
}

type OpenColumns = ReturnType<typeof emptyColumns>;

/** Views, since a copy of all takes a tenth of a second. */
function cutOff(columns: OpenColumns, count: number): OpenColumns {
  const cut = Object.entries(columns).map(([name, column]) => [name, column.subarray(0, count)]);
  return Object.fromEntries(cut) as OpenColumns;
}

/** What is taken over as it stands in a batch. */
type PlainColumns = Readonly<
  Record<(typeof PLAIN_COLUMNS)[number] | 'stampAfter', NarrowColumn>
> & {
  readonly count: number;
};

function joinStamps(
  batch: PlainColumns,
  { at, stampMs }: Pick<ReviewColumns, 'at' | 'stampMs'>,
  offset: number,
): void {
  if (batch.stampAfter.values.length === 0 && batch.stampAfter.base === 0) {
    stampMs.set(at.subarray(offset, offset + batch.count), offset);
    return;
  }
  widen(batch.stampAfter, stampMs, offset, batch.count);
  for (let index = offset; index < offset + batch.count; index += 1) {
    stampMs[index] = (stampMs[index] ?? 0) + (at[index] ?? 0);
  }
}

function joinCards(
  batch: PackedReviews,
  numbers: CardNumbers,
  into: Uint32Array,
  offset: number,
): void {
  const translated = numbers.of(batch);
  widen(batch.card, into, offset, batch.count);
  for (let index = offset; index < offset + batch.count; index += 1) {
    into[index] = translated[into[index] ?? 0] ?? 0;
  }
}
