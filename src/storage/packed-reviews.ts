import type { CardId } from '../domain/cards/card-id.ts';

/** What `kind` holds: the place in this list; never reordered, only added to. */
export const PACKED_KINDS = [
  'answered',
  'undone',
  'forgotten',
  'due-set',
  'suspended',
  'unsuspended',
  'buried',
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

/**
 * Up to 10,000 reviews of one device in columns: a row of about 60 bytes an entry instead of one row an
 * entry. Frozen with schema v1; a change of shape needs a migration.
 */
export interface PackedReviews {
  /** The device; with a `+` at its end where two logs claim the same device and number. */
  readonly origin: string;
  readonly firstSeq: number;
  readonly count: number;
  readonly seq: Uint32Array;
  /** 16 bytes each. */
  readonly ids: Uint8Array;
  readonly stampMs: Float64Array;
  readonly stampCounter: Uint16Array;
  /** What follows the counter in every stamp of the batch. */
  readonly stampDevice: string;
  readonly at: Float64Array;
  readonly day: Int32Array;
  readonly utcOffset: Int16Array;
  readonly kind: Uint8Array;
  readonly grade: Uint8Array;
  readonly durationMs: Uint32Array;
  readonly outcome: Uint8Array;
  /** Milliseconds, days or the interval, as `outcome` says. */
  readonly outcomeValue: Float64Array;
  readonly steps: Uint8Array;
  /** Index into `cards`. */
  readonly card: Uint16Array;
  readonly cards: readonly CardId[];
  /** JSON, [index, fields][]: fields that have no column, and entries that are verbatim. */
  readonly extras: string;
}
