import type { SentenceToken } from './sentence-token.ts';
import type { FactsOfWords } from './word-facts.ts';

/**
 * In how many of the sentences that the learner knows well each word stands, by headword.
 *
 * @param knownWell those sentences, as words
 */
export function countRecalled(
  knownWell: readonly (readonly SentenceToken[])[],
  facts: FactsOfWords,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of knownWell) {
    const headwords = sentence
      .filter(({ isWord }) => isWord)
      .map(({ text }) => facts.get(text)?.headword ?? text);
    for (const headword of new Set(headwords)) {
      counts.set(headword, (counts.get(headword) ?? 0) + 1);
    }
  }
  return counts;
}
