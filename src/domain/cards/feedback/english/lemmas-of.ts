import { IRREGULAR_LEMMAS } from './irregular-forms.ts';

const ENDINGS: readonly (readonly [ending: RegExp, ...stems: string[]])[] = [
  [/ies$/, 'y', 'ie'],
  [/(?<=s|x|z|ch|sh|o)es$/, ''],
  [/(?<!s|u|i)s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, '', 'e'],
  [/ing$/, '', 'e'],
  [/ier$/, 'y'],
  [/iest$/, 'y'],
  [/er$/, '', 'e'],
  [/est$/, '', 'e'],
  [/ily$/, 'y'],
  [/ly$/, '', 'le'],
];
const DOUBLED_END = /([bdgklmnprt])\1$/;
const SHORTEST_STEM = 2;

/**
 * Words that an English word may be a form of, itself among them: went is go, stopped is stop (and
 * stopp and stoppe: no dictionary is asked, and what is no word meets no other).
 *
 * @param word in lower case
 */
export function lemmasOf(word: string): ReadonlySet<string> {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lemmas = new Set([word, ...(IRREGULAR_LEMMAS.get(word) ?? regularStems(word))]);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(word, lemmas);
  return lemmas;
}

const CACHE_LIMIT = 5_000;
const cache = new Map<string, ReadonlySet<string>>();

function regularStems(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, ...replacements] of ENDINGS) {
    const match = ending.exec(word);
    if (match === null || match.index < SHORTEST_STEM) continue;
    const stem = word.slice(0, match.index);
    for (const replacement of replacements) stems.push(stem + replacement);
    if (DOUBLED_END.test(stem)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

/** Whether two English words can be forms of one word. */
export function shareLemma(a: string, b: string): boolean {
  const others = lemmasOf(b);
  return [...lemmasOf(a)].some((lemma) => others.has(lemma));
}
