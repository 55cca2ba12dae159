import type { SentencePair } from '../sentence-pair.ts';

/** One bead while it is being corrected by hand, in the order of the text. */
export interface EditRow extends SentencePair {
  /** Unique among the rows of one editing, and never used again. */
  readonly key: number;
  /** Ids of the notes whose sentences stand in it; empty for what is not in the library yet. */
  readonly origins: readonly string[];
}
