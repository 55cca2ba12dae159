import type { Dictionary } from './dictionary.ts';
import { entryNumbers } from './find-chinese.ts';

/** What a character costs that is no word of the dictionary, and a word that no list ranks. */
const UNKNOWN = 400;
const UNRANKED = 260;
/** One part more costs as much as the difference between rank 1 and the rarest. */
const EACH_PART = 256;

interface Division {
  readonly cost: number;
  readonly parts: readonly string[];
}

/** The words of which a word is made, not itself: the fewest, then the commonest. None for one character. */
export function partsOf(dictionary: Dictionary, word: string): readonly string[] {
  const places = placesOf(word);
  if (places.length <= 2) return [];
  const best: (Division | undefined)[] = [{ cost: 0, parts: [] }];
  for (let to = 1; to < places.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      if (from === 0 && to === places.length - 1) continue;
      const part = word.slice(places[from], places[to]);
      const price = priceOf(dictionary, part, to - from);
      const before = best[from];
      if (price === undefined || before === undefined) continue;
      const cost = before.cost + price;
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY))
        best[to] = { cost, parts: [...before.parts, part] };
    }
  }
  return best.at(-1)?.parts ?? [];
}

/** Where characters start, and the end. */
function placesOf(word: string): number[] {
  const places = [0];
  for (const character of word) places.push((places.at(-1) ?? 0) + character.length);
  return places;
}

function priceOf(dictionary: Dictionary, part: string, characters: number): number | undefined {
  const entries = entryNumbers(dictionary, part);
  if (entries.length === 0) return characters === 1 ? EACH_PART + UNKNOWN : undefined;
  return EACH_PART + Math.min(...entries.map((entry) => dictionary.ranks[entry] || UNRANKED));
}
