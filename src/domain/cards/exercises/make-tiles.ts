import type { Language } from '../../text/language.ts';
import { isFunctionWord } from './function-words.ts';
import { joinWords } from './join-words.ts';
import type { SentenceToken } from './sentence-token.ts';
import { shuffleBySeed } from './shuffle-by-seed.ts';

/** A sentence is cut into no more pieces than can be overlooked. */
const MOST_TILES = 14;
/** Of a longer sentence a piece would be a line of text: no exercise any more. */
const MOST_WORDS = 70;
const LEAST_WORDS = 2;

/** The words of a sentence out of their order. */
export interface Tiles {
  /** What is on the tiles, in the order in which they lie there. */
  readonly shown: readonly string[];
  /** Those that the sentence needs, in its order. */
  readonly solution: readonly string[];
}

/**
 * Cuts a sentence into tiles: a word each, or a few words where there are many. Marks stay away, so that
 * they do not tell the order.
 *
 * @returns undefined for a sentence of one word, or of more than can be laid
 */
export function makeTiles(
  tokens: readonly SentenceToken[],
  language: Language,
  distractors: readonly string[],
  seed: string,
): Tiles | undefined {
  const words = tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return undefined;
  const pieces = inPieces(withoutCapital(words, language), language);
  const tiles = [...pieces, ...distractors];
  const shuffled = shuffleBySeed(tiles, seed);
  const isSolved = shuffled.every((tile, at) => tile === tiles[at]);
  return { shown: isSolved ? shuffled.toReversed() : shuffled, solution: pieces };
}

/** The capital of the first word would give it away; names and "I" keep theirs. */
function withoutCapital(words: readonly string[], language: Language): readonly string[] {
  const [first = '', ...rest] = words;
  const isPlain = language === 'en' && isFunctionWord(first, 'en') && !/^I(?:['’]|$)/u.test(first);
  return isPlain ? [first.toLowerCase(), ...rest] : words;
}

function inPieces(words: readonly string[], language: Language): string[] {
  const count = Math.min(words.length, MOST_TILES);
  return Array.from({ length: count }, (_, piece) => {
    const from = Math.floor((piece * words.length) / count);
    const to = Math.floor(((piece + 1) * words.length) / count);
    return joinWords(words.slice(from, to), language);
  });
}
