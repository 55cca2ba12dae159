import type { PackedLines } from './packed-lines.ts';

/**
 * CC-CEDICT and an English side in flat tables. An entry is one reading of one word; entries of the
 * same word are neighbours. Ask it through `findChinese`, `findEnglish` and `matchesAt`.
 */
export interface Dictionary {
  /** Headword of each entry, sorted by UTF-16 units. */
  readonly simplified: readonly string[];
  /** Of each entry; an empty text where it is the simplified one. */
  readonly traditional: readonly string[];
  /** Numbers of the entries whose traditional form differs, sorted by it. */
  readonly byTraditional: Uint32Array;
  readonly pinyin: PackedLines;
  readonly glosses: PackedLines;
  readonly ranks: Uint8Array;
  /** UTF-16 units of the longest headword. */
  readonly longestWord: number;
  readonly english: EnglishTables;
}

/** English headwords and phrases, sorted by UTF-16 units. */
export interface EnglishTables {
  readonly words: readonly string[];
  readonly phonetics: PackedLines;
  readonly translations: PackedLines;
  readonly ranks: Uint8Array;
  /** Inflected forms, sorted, and the headword of each. */
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** Where each headword's findings start; one number more than there are headwords. */
  readonly findingStarts: Uint32Array;
  /** Numbers of entries. */
  readonly findings: Uint32Array;
}
