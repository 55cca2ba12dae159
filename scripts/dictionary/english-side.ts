import { lemmaCandidates } from '../../src/domain/bitext/lexical/lemma-candidates.ts';
import type { EcdictRow } from '../lexicon/ecdict-rows.ts';

export interface EnglishHeadword {
  readonly word: string;
  readonly phonetic: string;
  readonly translations: readonly string[];
  readonly rank: number | undefined;
  readonly findings: readonly number[];
}

const MOST_TRANSLATION_LENGTH = 90;
const MOST_TRANSLATIONS = 5;
const MADE_OF_GRAMMAR = /的(?:过去|复数|第三|现在|比较|最高|名词|变)/;

/** Headwords in the order in which they are stored: what CC-CEDICT or a frequency list knows. */
export function englishHeadwords(
  rows: readonly EcdictRow[],
  findings: ReadonlyMap<string, readonly number[]>,
  ranks: ReadonlyMap<string, number>,
): EnglishHeadword[] {
  const rowOf = new Map<string, EcdictRow>();
  for (const row of rows) if (!rowOf.has(row.word)) rowOf.set(row.word, row);
  const words = new Set(findings.keys());
  for (const row of rowOf.values()) {
    if ((row.isRanked || ranks.has(row.word)) && translationsOf(row).length > 0)
      words.add(row.word);
  }
  return [...words]
    .map((word) => {
      const row = rowOf.get(word);
      return {
        word,
        phonetic: row?.phonetic ?? '',
        translations: row === undefined ? [] : translationsOf(row),
        rank: ranks.get(word),
        findings: findings.get(word) ?? [],
      };
    })
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** Inflected forms, sorted, whose lemma is a headword that neither they nor the rules of inflection are. */
export function irregularForms(
  lemmas: ReadonlyMap<string, string>,
  words: ReadonlySet<string>,
): [form: string, lemma: string][] {
  return [...lemmas]
    .filter(([form, lemma]) => form !== lemma && words.has(lemma) && /^[a-z'-]+$/.test(form))
    .filter(
      ([form, lemma]) =>
        words.has(form) || lemmaCandidates(form).find((word) => words.has(word)) !== lemma,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function translationsOf(row: EcdictRow): string[] {
  return row.translation
    .split(/\\n|\n/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '' && !MADE_OF_GRAMMAR.test(line) && !line.startsWith('[网络]'))
    .slice(0, MOST_TRANSLATIONS)
    .map((line) => shorten(line));
}

/** Cuts a long line at a comma. */
function shorten(line: string): string {
  if (line.length <= MOST_TRANSLATION_LENGTH) return line;
  const cut = line.slice(0, MOST_TRANSLATION_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf(','), cut.lastIndexOf('，'), 30));
}
