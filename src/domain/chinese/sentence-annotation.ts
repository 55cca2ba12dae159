import type { SentenceWord } from './words/sentence-word.ts';

/** What is computed of a Chinese sentence for its display. */
export interface SentenceAnnotation {
  /** All together they are the sentence. */
  readonly words: readonly SentenceWord[];
  /** The sentence in simplified characters, place by place; absent where it is written in them. */
  readonly simplified?: string;
  /** For each code point, with a figure: `zhong4`; null where there is none. */
  readonly readings: readonly (string | null)[];
  /** False where the words are the platform's, because jieba is not there. */
  readonly byJieba: boolean;
  /** Whether jieba could not be had, so that the words stay the platform's. */
  readonly isJiebaRefused?: boolean;
}
