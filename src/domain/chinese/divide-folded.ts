import type { SentenceWord } from './words/sentence-word.ts';

export interface FoldedDivision {
  readonly divide: (sentence: string) => SentenceWord[];
  readonly fold: (sentence: string) => string;
}

/**
 * The form of a sentence in which its words and readings are found: simplified where that can be laid on
 * it, character for character, in UTF-16 units too.
 */
export function basisOf(sentence: string, fold: (sentence: string) => string): string {
  const folded = fold(sentence);
  return isAlike(folded, sentence) ? folded : sentence;
}

/** The words of a sentence in either script, found in its simplified form. */
export function divideFolded(sentence: string, { divide, fold }: FoldedDivision): SentenceWord[] {
  const basis = basisOf(sentence, fold);
  return asWritten(divide(basis), sentence);
}

/** Words that were found in the simplified form of a sentence, as they stand in the sentence itself. */
export function asWritten(words: readonly SentenceWord[], sentence: string): SentenceWord[] {
  return words.map((word) => ({
    ...word,
    text: sentence.slice(word.start, word.start + word.text.length),
  }));
}

function isAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const others = Array.from(b);
  return Array.from(a).every((character, at) => character.length === others[at]?.length);
}
