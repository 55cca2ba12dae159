import type { Dictionary } from './dictionary.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { findChinese, isPointer } from './find-chinese.ts';
import { readReference } from './read-reference.ts';

const RETROFLEX = /(?<=.)[儿兒]$/u;

/**
 * All readings of a word, and behind them the words that its entries point to: 花儿 brings 花 along. A
 * form with 儿 that the dictionary does not have is looked up without it.
 */
export function findWithTargets(dictionary: Dictionary, word: string): DictionaryEntry[] {
  const entries = findChinese(dictionary, word);
  if (entries.length === 0 && RETROFLEX.test(word)) {
    return findChinese(dictionary, word.replace(RETROFLEX, ''));
  }
  const targets = entries.filter(isPointer).flatMap((entry) => targetsOf(dictionary, entry));
  return [
    ...entries,
    ...targets.filter((target) => !entries.some((entry) => isSame(entry, target))),
  ];
}

function targetsOf(dictionary: Dictionary, { glosses }: DictionaryEntry): DictionaryEntry[] {
  return glosses.flatMap((gloss) => {
    const target = readReference(gloss);
    if (target === undefined) return [];
    return findChinese(dictionary, target.traditional).filter(
      ({ pinyin }) => target.pinyin === '' || pinyin === target.pinyin,
    );
  });
}

function isSame(a: DictionaryEntry, b: DictionaryEntry): boolean {
  return a.traditional === b.traditional && a.simplified === b.simplified && a.pinyin === b.pinyin;
}
