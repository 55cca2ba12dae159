/** A paragraph and its translation; one side may be empty. Line ends inside end sentences. */
export interface ParagraphPair {
  readonly en: string;
  readonly zh: string;
  readonly heading: boolean;
  /** Probability, 0 to 1, that the two belong together, as far as the reader had to guess. */
  readonly confidence: number;
}

/** Which language comes first in an interleaved text. */
export type PairOrder = 'en-zh' | 'zh-en';
