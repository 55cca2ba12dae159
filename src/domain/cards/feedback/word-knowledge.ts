/**
 * What is known of words, given to the comparison from outside: a dictionary, a segmenter, a table of
 * scripts. Each part may know nothing (`NO_KNOWLEDGE`); the comparison then still works, less finely.
 */
export interface WordKnowledge {
  /** Divides Chinese text into words; joined they give the text again. */
  readonly segment: (text: string) => readonly string[];
  /** Traditional characters made simplified. */
  readonly simplify: (text: string) => string;
  /** English glosses of a simplified Chinese word, as CC-CEDICT writes them; empty where unknown. */
  readonly glossesOf: (word: string) => readonly string[];
  /** Readings of one simplified character, in lower case with the tone as a digit: `zuo4`. */
  readonly readingsOf: (character: string) => readonly string[];
  /** Simplified Chinese words of which the English word or phrase is a gloss; empty where unknown. */
  readonly translationsOf: (english: string) => readonly string[];
}

const NOTHING: readonly string[] = [];

/** Knows no word; every character stands alone. */
export const NO_KNOWLEDGE: WordKnowledge = {
  segment: (text) => Array.from(text),
  simplify: (text) => text,
  glossesOf: () => NOTHING,
  readingsOf: () => NOTHING,
  translationsOf: () => NOTHING,
};
