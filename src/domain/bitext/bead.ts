/** A stretch of segments of one side: [start, end), 0-based; empty where start equals end. */
export type SegmentRange = readonly [start: number, end: number];

/**
 * A group of source segments matched with a group of target segments. One side may be empty: a sentence
 * that the other side does not have.
 */
export interface Bead {
  readonly source: SegmentRange;
  readonly target: SegmentRange;
  /** Probability, 0 to 1, that exactly this bead is right. */
  readonly confidence: number;
}
