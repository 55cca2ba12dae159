import type { Dictionary } from './dictionary.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { entryAt } from './entry-at.ts';
import { firstPlaceOf } from './sorted-search.ts';

/** Whether some headword, in either script, begins with this. */
export function beginsWord(dictionary: Dictionary, beginning: string): boolean {
  const { simplified, traditional, byTraditional } = dictionary;
  const place = firstPlaceOf(beginning, simplified.length, (entry) => simplified[entry] ?? '');
  if (simplified[place]?.startsWith(beginning) === true) return true;
  const traditionalAt = (index: number) => traditional[byTraditional[index] ?? -1] ?? '';
  const index = firstPlaceOf(beginning, byTraditional.length, traditionalAt);
  return traditionalAt(index).startsWith(beginning);
}

/** Numbers of all entries of a word, written in either script. */
export function entryNumbers(dictionary: Dictionary, word: string): number[] {
  const { simplified, traditional, byTraditional } = dictionary;
  const numbers: number[] = [];
  let place = firstPlaceOf(word, simplified.length, (entry) => simplified[entry] ?? '');
  for (; simplified[place] === word; place += 1) numbers.push(place);
  const traditionalAt = (index: number) => traditional[byTraditional[index] ?? -1] ?? '';
  let index = firstPlaceOf(word, byTraditional.length, traditionalAt);
  for (; index < byTraditional.length && traditionalAt(index) === word; index += 1) {
    const entry = byTraditional[index];
    if (entry !== undefined && simplified[entry] !== word) numbers.push(entry);
  }
  return numbers;
}

/**
 * All readings of a word, written in either script: common words first, then names, then mere
 * variants of other words. Empty if the dictionary does not have it.
 */
export function findChinese(dictionary: Dictionary, word: string): DictionaryEntry[] {
  return entryNumbers(dictionary, word)
    .map((entry) => entryAt(dictionary, entry))
    .sort((a, b) => lateness(a) - lateness(b));
}

const SURNAME = /\bsurname\b/;
const POINTER = /^(?:\S+ )?(?:variant of|form of|see) /;

/** Whether an entry says no more than of which other word it is a form. */
export function isPointer(entry: DictionaryEntry): boolean {
  return entry.glosses.every((gloss) => POINTER.test(gloss));
}

function lateness(entry: DictionaryEntry): number {
  if (isPointer(entry)) return 3;
  if (entry.glosses.every((gloss) => SURNAME.test(gloss))) return 2;
  return /^\p{Lu}/u.test(entry.pinyin) ? 1 : 0;
}
