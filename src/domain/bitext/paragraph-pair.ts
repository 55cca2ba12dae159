/** A paragraph and its translation; one side may be empty. Line ends inside end sentences. */
export interface ParagraphPair {
  readonly en: string;
  readonly zh: string;
  readonly heading: boolean;
}

/** Which language comes first in an interleaved text. */
export type PairOrder = 'en-zh' | 'zh-en';
