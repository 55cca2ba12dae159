import { findWord } from '../../src/domain/bitext/lexical/lexicon.ts';
import {
  LEXICON_MAGIC,
  ODDS_STEPS,
  RARITY_STEPS,
  SECTIONS,
  type SectionName,
} from '../../src/domain/bitext/lexical/lexicon-format.ts';
import { writeNumbers } from '../../src/domain/bitext/lexical/variable-length.ts';
import type { FeatureOdds } from './feature-odds.ts';

/** The lexicon before it is packed. */
export interface LexiconTables {
  /** In the order in which they get their numbers. */
  readonly words: readonly { word: string; share: number; features: readonly FeatureOdds[] }[];
  /** Lemma of each inflected form. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly folds: ReadonlyMap<string, string>;
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly characterShare: (character: string) => number;
}

const encoder = new TextEncoder();

/** Packs the tables as `readLexicon` reads them. */
export function writeLexicon(tables: LexiconTables): Uint8Array {
  const sections = packSections(tables);
  const parts: Uint8Array[] = [encoder.encode(LEXICON_MAGIC)];
  for (const name of SECTIONS) {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, sections[name].length, true);
    parts.push(length, sections[name]);
  }
  return Buffer.concat(parts);
}

function packSections(tables: LexiconTables): Record<SectionName, Uint8Array> {
  const { words, readings } = tables;
  const { characters, pairs, numbers } = numberFeatures(tables);
  const entries = words.map(({ features }) =>
    features
      .map(({ feature, odds }) => ({ id: numbers.get(feature) ?? 0, odds }))
      .sort((a, b) => a.id - b.id),
  );
  return {
    words: packLines(words.map(({ word }) => word)),
    forms: packLines(irregularForms(tables)),
    wordRarity: Uint8Array.from(words, ({ share }) => packRarity(share)),
    characters: encoder.encode(characters.join('')),
    characterRarity: Uint8Array.from(characters, (c) => packRarity(tables.characterShare(c))),
    pairs: packPairs(characters, pairs),
    entryCounts: Uint8Array.from(entries, (list) => list.length),
    entryFeatures: writeNumbers(entries.flatMap((list) => steps(list.map(({ id }) => id)))),
    entryOdds: Uint8Array.from(entries.flat(), ({ odds }) => packLogarithm(odds, ODDS_STEPS)),
    folds: encoder.encode([...tables.folds].flat().join('')),
    readings: packLines([...readings].map(([syllable, list]) => `${syllable} ${list.join('')}`)),
  };
}

function numberFeatures({ words, readings, folds }: LexiconTables) {
  const features = new Set(words.flatMap((word) => word.features.map(({ feature }) => feature)));
  const single = new Set([...features].join(''));
  for (const list of readings.values()) for (const character of list) single.add(character);
  for (const character of folds.values()) single.add(character);
  const characters = [...single].filter((character) => character.length === 1).sort();
  const order = new Map(characters.map((character, id) => [character, id]));
  const place = (pair: string, index: number) => order.get(pair.charAt(index)) ?? 0;
  const pairs = [...features]
    .filter((feature) => feature.length === 2)
    .sort((a, b) => place(a, 0) - place(b, 0) || place(a, 1) - place(b, 1));
  const numbers = new Map([...characters, ...pairs].map((feature, id) => [feature, id]));
  return { characters, pairs, numbers };
}

function packPairs(characters: readonly string[], pairs: readonly string[]): Uint8Array {
  const order = new Map(characters.map((character, id) => [character, id]));
  const seconds = new Map<string, number[]>(characters.map((character) => [character, []]));
  for (const pair of pairs) seconds.get(pair.charAt(0))?.push(order.get(pair.charAt(1)) ?? 0);
  return writeNumbers([...seconds.values()].flatMap((list) => [list.length, ...steps(list)]));
}

/** Forms whose lemma the rules of `findWord` miss. */
function irregularForms({ words, lemmas }: LexiconTables): string[] {
  const wordIds = new Map(words.map(({ word }, id) => [word, id]));
  const regular = { wordIds, irregularForms: new Map<string, number>() };
  return [...lemmas]
    .filter(([form]) => /^[a-z]+$/.test(form))
    .map(([form, lemma]) => ({ form, id: wordIds.get(lemma) }))
    .filter(({ form, id }) => id !== undefined && findWord(regular, form) !== id)
    .map(({ form, id }) => `${form} ${id}`)
    .sort();
}

function steps(sorted: readonly number[]): number[] {
  return sorted.map((value, index) => value - (sorted[index - 1] ?? 0));
}

function packRarity(share: number): number {
  return packLogarithm(1 / Math.max(share, 1e-11), RARITY_STEPS);
}

function packLogarithm(value: number, stepsPerUnit: number): number {
  return Math.min(255, Math.max(0, Math.round(Math.log(value) * stepsPerUnit)));
}

function packLines(lines: readonly string[]): Uint8Array {
  return encoder.encode(lines.join('\n'));
}
