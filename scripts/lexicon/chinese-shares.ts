import { readPackageFile } from './packages.ts';

/** How often characters, pairs of characters and words occur in running Chinese. */
export interface ChineseShares {
  /** Share of all characters that are this one, above 0 even if never seen. */
  readonly character: (character: string) => number;
  /** Share of all pairs of neighbours that are this pair, above 0 even if never seen. */
  readonly pair: (pair: string) => number;
  /** Occurrences of a word in the counted corpus; 3 for a word that is not listed. */
  readonly word: (word: string) => number;
}

/** Stands for the occurrences that the word list, cut off at its rare end, does not show. */
const UNSEEN_CHARACTER = 50;
const UNSEEN_PAIR = 30;
const UNSEEN_WORD = 3;

/** Counted from the word frequencies of jieba's dictionary (MIT). */
export function readChineseShares(): ChineseShares {
  const words = new Map<string, number>();
  const characters = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const line of readPackageFile('@node-rs/jieba', 'dict.txt').split('\n')) {
    const [word, count] = line.split(' ');
    if (word === undefined || word === '') continue;
    const occurrences = Number(count) + 1;
    words.set(word, occurrences);
    let previous: string | undefined;
    for (const character of word) {
      total += occurrences;
      add(characters, character, occurrences);
      if (previous !== undefined) add(pairs, previous + character, occurrences);
      previous = character;
    }
  }
  return {
    character: (character) => ((characters.get(character) ?? 0) + UNSEEN_CHARACTER) / total,
    pair: (pair) => ((pairs.get(pair) ?? 0) + UNSEEN_PAIR) / total,
    word: (word) => words.get(word) ?? UNSEEN_WORD,
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
