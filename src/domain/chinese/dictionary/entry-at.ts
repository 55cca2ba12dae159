import type { Dictionary } from './dictionary.ts';
import type { DictionaryEntry, WordReference } from './dictionary-entry.ts';
import { unpackRank } from './frequency-rank.ts';
import { lineAt } from './packed-lines.ts';
import { readReference } from './read-reference.ts';

const MEASURE_WORDS = 'CL:';

/** The entry with that number. */
export function entryAt(dictionary: Dictionary, entry: number): DictionaryEntry {
  const simplified = dictionary.simplified[entry] ?? '';
  const lines = lineAt(dictionary.glosses, entry).split('/');
  const rank = unpackRank(dictionary.ranks[entry] ?? 0);
  return {
    simplified,
    traditional: dictionary.traditional[entry] || simplified,
    pinyin: lineAt(dictionary.pinyin, entry),
    glosses: lines.filter((line) => !line.startsWith(MEASURE_WORDS)),
    measureWords: lines.filter((line) => line.startsWith(MEASURE_WORDS)).flatMap(readMeasureWords),
    ...(rank === undefined ? {} : { rank }),
  };
}

/** "CL:個|个[ge4],隻|只[zhi1]" as two words. */
function readMeasureWords(line: string): WordReference[] {
  return line
    .slice(MEASURE_WORDS.length)
    .split(',')
    .flatMap((name) => readReference(name) ?? []);
}
