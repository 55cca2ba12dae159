import { lemmaCandidates } from '../../bitext/lexical/lemma-candidates.ts';
import type { Dictionary, EnglishTables } from './dictionary.ts';
import type { EnglishEntry } from './dictionary-entry.ts';
import { entryAt } from './entry-at.ts';
import { unpackRank } from './frequency-rank.ts';
import { lineAt } from './packed-lines.ts';
import { firstPlaceOf } from './sorted-search.ts';

/** Entries of the headword as written, and of what it is an inflection of: "left" is also "leave". */
export function findEnglish(dictionary: Dictionary, form: string): EnglishEntry[] {
  return englishHeadwords(dictionary, form).map((place) => englishEntryAt(dictionary, place));
}

/** Places of the headwords that a form may belong to. */
export function englishHeadwords({ english }: Dictionary, form: string): number[] {
  const plain = phraseForm(english, plainForm(form));
  const lemma = listedLemma(english, plain);
  const places = [plain, ...(lemma === undefined ? [] : [lemma])].flatMap(
    (word) => placeOf(english.words, word) ?? [],
  );
  if (places.length > 0) return [...new Set(places)];
  const regular = regularLemma(english, plain);
  return regular === undefined ? [] : [placeOf(english.words, regular) ?? -1];
}

function plainForm(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}

/** A phrase as it is listed: its first word is mostly a verb, "gave up". */
function phraseForm(english: EnglishTables, phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  if (rest.length === 0 || placeOf(english.words, phrase) !== undefined) return phrase;
  return [listedLemma(english, first) ?? regularLemma(english, first) ?? first, ...rest].join(' ');
}

function listedLemma(english: EnglishTables, form: string): string | undefined {
  const place = placeOf(english.forms, form);
  return place === undefined ? undefined : english.lemmas[place];
}

function regularLemma(english: EnglishTables, form: string): string | undefined {
  if (placeOf(english.words, form) !== undefined) return form;
  return lemmaCandidates(form).find((word) => placeOf(english.words, word) !== undefined);
}

function placeOf(sorted: readonly string[], word: string): number | undefined {
  const place = firstPlaceOf(word, sorted.length, (index) => sorted[index] ?? '');
  return sorted[place] === word ? place : undefined;
}

/** The Chinese words that have a form, or what it is an inflection of, as a gloss; without their entries. */
export function chineseWordsFor(dictionary: Dictionary, form: string): string[] {
  return englishHeadwords(dictionary, form).flatMap((place) =>
    Array.from(findingsAt(dictionary, place), (entry) => dictionary.simplified[entry] ?? ''),
  );
}

function findingsAt({ english }: Dictionary, place: number): Uint32Array {
  return english.findings.subarray(english.findingStarts[place], english.findingStarts[place + 1]);
}

function englishEntryAt(dictionary: Dictionary, place: number): EnglishEntry {
  const { english } = dictionary;
  const findings = findingsAt(dictionary, place);
  const rank = unpackRank(english.ranks[place] ?? 0);
  const translations = lineAt(english.translations, place);
  return {
    word: english.words[place] ?? '',
    phonetic: lineAt(english.phonetics, place),
    translations: translations === '' ? [] : translations.split('\t'),
    chinese: Array.from(findings, (entry) => entryAt(dictionary, entry)),
    ...(rank === undefined ? {} : { rank }),
  };
}
