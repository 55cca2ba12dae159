import type { NarrowColumn } from './narrow-column.ts';
import type { PackedCards } from './packed-cards.ts';

/** What `kind` holds: the place in this list; never reordered, only added to. */
export const PACKED_KINDS = [
  'answered',
  'undone',
  'forgotten',
  'due-set',
  'suspended',
  'unsuspended',
  'buried',
  'flagged',
  'practised',
  'carried',
] as const;

/** An entry that the columns cannot hold; it is whole in `extras`. */
export const VERBATIM = 255;

/** What `outcome` holds. */
export const PACKED_OUTCOMES = [
  'none',
  'learning-ms',
  'learning-days',
  'relearning-ms',
  'relearning-days',
  'review',
] as const;

/** The columns that do not depend on where in a batch an entry stands. */
export const PACKED_COLUMNS = [
  ...(['idAfter', 'stampAfter', 'stampCounter', 'at', 'day', 'utcOffset', 'kind'] as const),
  ...(['grade', 'durationMs', 'outcome', 'outcomeValue', 'steps'] as const),
];

/**
 * Up to 50,000 reviews of one device in columns: a row of about 40 bytes an entry instead of one row an
 * entry. Frozen with schema v1; a change of shape needs a migration.
 */
export interface PackedReviews extends PackedCards {
  /** The device; with a `+` at its end where two logs claim the same device and number. */
  readonly origin: string;
  readonly firstSeq: number;
  readonly count: number;
  /** How far `seq` is ahead of `firstSeq` and the place in the batch. */
  readonly seqGap: NarrowColumn;
  /** Milliseconds from `at` to the time in the id, a UUID of version 7 … */
  readonly idAfter: NarrowColumn;
  /** … and the 10 bytes that follow the time. */
  readonly idRest: Uint8Array;
  /** Milliseconds from `at` to the time of the stamp. */
  readonly stampAfter: NarrowColumn;
  readonly stampCounter: NarrowColumn;
  /** What follows the counter in every stamp of the batch. */
  readonly stampDevice: string;
  readonly at: NarrowColumn;
  readonly day: NarrowColumn;
  readonly utcOffset: NarrowColumn;
  readonly kind: NarrowColumn;
  readonly grade: NarrowColumn;
  readonly durationMs: NarrowColumn;
  readonly outcome: NarrowColumn;
  /** Milliseconds, days or the interval, as `outcome` says. */
  readonly outcomeValue: NarrowColumn;
  readonly steps: NarrowColumn;
  /** Number of its card. */
  readonly card: NarrowColumn;
  /** JSON, [index, fields][]: fields that have no column, and entries that are verbatim. */
  readonly extras: string;
}
