/** A word of a sentence, or what stands between two words. */
export interface SentenceToken {
  readonly text: string;
  readonly isWord: boolean;
}
