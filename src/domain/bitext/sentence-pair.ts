/**
 * A bead as the learner sees it, in the order of the text. One side may be empty: a sentence whose
 * translation is missing, which is kept and shown as a gap, never asked.
 */
export interface SentencePair {
  readonly en: string;
  readonly zh: string;
  /** 0-based number of the paragraph pair that it stands in. */
  readonly paragraph: number;
  /** Whether the paragraph is a heading. */
  readonly heading: boolean;
  /** Probability, 0 to 1, that the bead is right. */
  readonly confidence: number;
}
