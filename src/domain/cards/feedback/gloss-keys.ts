import { americanSpelling } from './english/american-spelling.ts';
import { lemmasOf } from './english/lemmas-of.ts';

const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const NO_MEANING =
  /^(?:CL:|variant|old variant|see |abbr\.|also written|used in|surname|Kangxi|to be$)|particle/;
/** Words that carry nothing in a gloss: "to feel happy" says happy. */
const LIGHT = /^(?:to|be|a|an|the|of|sb|sth|one's|oneself|very|get|become|feel|make|etc)$/;

/**
 * What a gloss of CC-CEDICT says, sense by sense, without its brackets and small words, in American
 * spelling: "to feel happy" and "happy (mood)" both are `happy`. Empty where it explains no meaning.
 */
export function glossKeys(gloss: string): readonly string[] {
  const known = cache.get(gloss);
  if (known !== undefined) return known;
  const keys = NO_MEANING.test(gloss) ? [] : gloss.split(';').map(senseKey);
  const telling = keys.filter((key) => key !== '');
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(gloss, telling);
  return telling;
}

const CACHE_LIMIT = 5_000;
const cache = new Map<string, readonly string[]>();

function senseKey(sense: string): string {
  const words = sense
    .replaceAll(IN_BRACKETS, ' ')
    .toLowerCase()
    .match(/[a-z]+(?:['-][a-z]+)*/g);
  const telling = (words ?? []).filter((word) => !LIGHT.test(word));
  return telling.length > MOST_WORDS ? '' : telling.map(americanSpelling).join(' ');
}

/** Longer glosses explain rather than translate. */
const MOST_WORDS = 4;

/** Spellings under which a phrase of a sentence may stand among gloss keys: its last word's lemmas too. */
export function phraseKeys(words: readonly string[]): string[] {
  const telling = words.filter((word) => !LIGHT.test(word));
  const [first, ...rest] = telling;
  if (first === undefined) return [];
  return [...lemmasOf(first)].flatMap((lemma) => {
    const last = rest.at(-1);
    if (last === undefined) return [lemma];
    return [...lemmasOf(last)].map((end) => [lemma, ...rest.slice(0, -1), end].join(' '));
  });
}
