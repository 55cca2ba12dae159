import * as v from 'valibot';
import type { PairBeside } from '../bitext/readers/reading.ts';
import type { SentencePair } from '../bitext/sentence-pair.ts';
import type { NoteFields } from './note.ts';
import { sortTags } from './tags.ts';

/** What a learner has of a pair beside its two sides. */
export type NoteExtras = Pick<
  NoteFields,
  'tags' | 'alternatives' | 'words' | 'pinyin' | 'simplified' | 'traditional'
>;

/** A pair as it comes out of an import. */
export type DraftPair = SentencePair & { readonly extras?: NoteExtras };

const texts = v.array(v.string());
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const byPlace = v.object({
  of: v.string(),
  at: v.record(v.pipe(v.string(), v.regex(/^\d{1,6}$/)), v.string()),
});
const SHAPES = {
  tags: v.pipe(
    texts,
    v.transform((tags) => sortTags(tags)),
  ),
  alternatives: v.partial(v.object({ en: texts, zh: texts })),
  words: v.object({ of: v.string(), breaks: v.array(place) }),
  pinyin: byPlace,
  simplified: byPlace,
  traditional: byPlace,
} as const;

/**
 * Gives pairs back what a file of this program says of them. A pair whose words were changed since gets
 * nothing; what the file says in another form than this program writes it is passed over.
 */
export function withExtras(
  pairs: readonly SentencePair[],
  beside: readonly PairBeside[] = [],
): DraftPair[] {
  const byWords = new Map<string, PairBeside[]>();
  // From the end, so that the first of several of the same words is the next to be taken.
  for (const one of beside.toReversed()) {
    const key = wordsOf(one);
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [one]);
    else same.push(one);
  }
  return pairs.map((pair) => {
    const found = byWords.get(wordsOf(pair))?.pop();
    return found === undefined ? pair : { ...pair, extras: readExtras(found.fields) };
  });
}

function readExtras(fields: PairBeside['fields']): NoteExtras {
  const read = Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = v.safeParse(shape, fields[name]);
    return value.success ? [[name, value.output]] : [];
  });
  return Object.fromEntries(read) as NoteExtras;
}

function wordsOf({ en, zh }: { readonly en: string; readonly zh: string }): string {
  return JSON.stringify([en, zh]);
}
