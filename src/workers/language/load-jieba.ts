import type { SentenceWord } from '../../domain/chinese/words/sentence-word.ts';
import { splitGuessedWord } from '../../domain/chinese/words/split-guessed-word.ts';
import { fetchedOnce } from './fetched-once.ts';

/** Divides a sentence into words that together are the sentence. */
export type DivideWords = (sentence: string) => SentenceWord[];

interface Tagged {
  readonly word: string;
  readonly tag: string;
}

/** jieba with its dictionary, fetched once: 2.8 MB compressed; rejects where WebAssembly is refused. */
export const loadJieba: () => Promise<DivideWords> = fetchedOnce(async () => {
  const { default: start, tag } = await import('jieba-wasm/web');
  await start();
  tag('热身', true);
  return (sentence) => taggedToWords(tag(sentence, true));
});

export function taggedToWords(tagged: readonly Tagged[]): SentenceWord[] {
  let start = 0;
  return tagged.flatMap(({ word, tag }) => {
    const placed = { text: word, start, tag };
    start += word.length;
    return splitGuessedWord(placed);
  });
}
