import type { SentencePair } from '../sentence-pair.ts';

/** One bead while it is being corrected by hand, in the order of the text; never empty on both sides. */
export interface EditRow extends SentencePair {
  /** Unique among the rows of one editing, and never used again. */
  readonly key: number;
  /**
   * Ids of the notes whose sentences may stand in it, its own first; empty for what is not in the
   * library yet. Merging joins them, splitting gives them to both parts, and a side that moves to
   * another row takes them along.
   */
  readonly origins: readonly string[];
}
