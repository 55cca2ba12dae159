import { deflateRawSync } from 'node:zlib';
import { writeNumbers } from '../../src/domain/bitext/lexical/variable-length.ts';
import {
  DICTIONARY_MAGIC,
  DICTIONARY_SECTIONS,
  type DictionarySection,
} from '../../src/domain/chinese/dictionary/dictionary-format.ts';
import { packRank } from '../../src/domain/chinese/dictionary/frequency-rank.ts';
import type { CedictEntry } from '../lexicon/translations.ts';
import type { EnglishHeadword } from './english-side.ts';

/** The dictionary before it is packed. */
export interface DictionaryTables {
  /** Sorted by `sortEntries`. */
  readonly entries: readonly CedictEntry[];
  readonly ranks: ReadonlyMap<string, number>;
  /** Sorted by word. */
  readonly english: readonly EnglishHeadword[];
  /** Sorted by form. */
  readonly forms: readonly (readonly [form: string, lemma: string])[];
}

const encoder = new TextEncoder();

/** The order in which entries get their numbers. */
export function sortEntries(entries: readonly CedictEntry[]): CedictEntry[] {
  const key = (entry: CedictEntry) => [entry.simplified, entry.traditional, entry.pinyin] as const;
  return [...entries].sort((a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    const place = keyA.findIndex((part, index) => part !== keyB[index]);
    return place < 0 ? 0 : (keyA[place] ?? '') < (keyB[place] ?? '') ? -1 : 1;
  });
}

/** Packs the tables as `readDictionary` reads them. */
export function writeDictionary(tables: DictionaryTables): Uint8Array {
  const sections = packSections(tables);
  const parts: Uint8Array[] = [];
  for (const name of DICTIONARY_SECTIONS) {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, sections[name].length, true);
    parts.push(length, sections[name]);
  }
  const packed = deflateRawSync(Buffer.concat(parts), { level: 9 });
  return Buffer.concat([encoder.encode(DICTIONARY_MAGIC), packed]);
}

function packSections(tables: DictionaryTables): Record<DictionarySection, Uint8Array> {
  const { entries, ranks, english, forms } = tables;
  return {
    simplified: lines(entries, (entry) => entry.simplified),
    traditional: lines(entries, ({ traditional, simplified }) =>
      traditional === simplified ? '' : traditional,
    ),
    pinyin: lines(entries, (entry) => entry.pinyin),
    glosses: lines(entries, (entry) => entry.english.map(withoutSlashes).join('/')),
    ranks: Uint8Array.from(entries, (entry) => packRank(ranks.get(entry.simplified))),
    english: lines(english, ({ word }) => word),
    phonetics: lines(english, ({ phonetic }) => phonetic),
    translations: lines(english, ({ translations }) => translations.join('\t')),
    englishRanks: Uint8Array.from(english, ({ rank }) => packRank(rank)),
    forms: lines(forms, (pair) => pair.join('\t')),
    findingCounts: Uint8Array.from(english, ({ findings }) => findings.length),
    findings: writeNumbers(english.flatMap(({ findings }) => findings)),
  };
}

/** CC-CEDICT has none today; one would cut a gloss in two. */
function withoutSlashes(gloss: string): string {
  return gloss.replaceAll('/', '／');
}

function lines<Row>(rows: readonly Row[], lineOf: (row: Row) => string): Uint8Array {
  return encoder.encode(rows.map((row) => lineOf(row).replaceAll('\n', ' ')).join('\n'));
}
