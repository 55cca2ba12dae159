/** A stretch of a sentence that is tapped and read as one: a word, a run of signs, or blanks. */
export interface SentenceWord {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** What kind of word jieba says it is: `v`, `n`, `uj`; `x` where it only guesses or it is no word. */
  readonly tag: string;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether it is a word and no sign or blank. */
export function isWord({ text }: Pick<SentenceWord, 'text'>): boolean {
  return WORD.test(text);
}
