import type { SentenceWord } from '../../../../../src/domain/chinese/words/sentence-word.ts';

/** Each code point as a word of its own. */
export function divideAll(sentence: string): SentenceWord[] {
  let start = 0;
  return Array.from(sentence, (text) => {
    const word = { text, start, tag: '' };
    start += text.length;
    return word;
  });
}
