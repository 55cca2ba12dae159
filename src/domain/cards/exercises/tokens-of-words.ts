import type { SentenceToken } from './sentence-token.ts';

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The stretches of a sentence as words and what stands between two words, marks side by side as one. */
export function tokensOfWords(parts: readonly string[]): SentenceToken[] {
  const joined: SentenceToken[] = [];
  for (const text of parts) {
    const isWord = HAS_LETTER.test(text.normalize('NFKC'));
    const last = joined.at(-1);
    if (last !== undefined && !last.isWord && !isWord) {
      joined[joined.length - 1] = { text: last.text + text, isWord };
    } else joined.push({ text, isWord });
  }
  return joined;
}
