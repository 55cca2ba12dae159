import type { Dictionary } from './dictionary.ts';
import { beginsWord, entryNumbers } from './find-chinese.ts';

/** A stretch of a sentence that is a word of the dictionary, in UTF-16 units. */
export interface WordMatch {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const HAN = /\p{Script=Han}/u;
/** No word reaches across these. */
const BREAK = /[\s。！？；：、“”‘’《》（）!?;:"()]/u;

/**
 * Words of the dictionary that cover the character at a place, the best first: the longest, and of
 * equally long ones the commonest.
 *
 * @param at UTF-16 units from the start of the sentence
 */
export function matchesAt(dictionary: Dictionary, sentence: string, at: number): WordMatch[] {
  const from = Math.max(0, at - dictionary.longestWord);
  const matches: (WordMatch & { commonness: number })[] = [];
  for (let start = at; start >= from && isInside(sentence, start); start -= 1) {
    const reach = Math.min(sentence.length, start + dictionary.longestWord);
    for (let end = start + 1; end <= reach && isInside(sentence, end - 1); end += 1) {
      const word = sentence.slice(start, end);
      if (!beginsWord(dictionary, word)) break;
      const entries = end > at && HAN.test(word) ? entryNumbers(dictionary, word) : [];
      if (entries.length === 0) continue;
      matches.push({ start, end, word, commonness: commonnessOf(dictionary, entries) });
    }
  }
  return matches
    .sort((a, b) => b.word.length - a.word.length || b.commonness - a.commonness)
    .map(({ start, end, word }) => ({ start, end, word }));
}

function isInside(sentence: string, place: number): boolean {
  const unit = sentence.charAt(place);
  return unit !== '' && !BREAK.test(unit);
}

function commonnessOf(dictionary: Dictionary, entries: readonly number[]): number {
  const ranks = entries.map((entry) => dictionary.ranks[entry] ?? 0).filter((rank) => rank > 0);
  return ranks.length === 0 ? -256 : -Math.min(...ranks);
}
