import { matchEqual, matchOneSide } from './match-equal.ts';
import { matchOrigins } from './match-origins.ts';
import { matchSimilar } from './match-similar.ts';
import { emptyMatching, findGaps, isOpen, join, type Matching, placesByGap } from './matching.ts';
import { signPair } from './pair-signature.ts';
import { exactKey, pairKey } from './sentence-key.ts';
import type { KnownNote, WantedPair } from './text-update.ts';

/**
 * Says which wanted pair is which note. Where a pair came from is taken as it is; then the same text on both
 * sides, on one side, and at last what is similar between two pairs that are sure. Linear in the text.
 */
export function matchPairs(notes: readonly KnownNote[], pairs: readonly WantedPair[]): Matching {
  const matching = emptyMatching(notes.length, pairs.length);
  matchOrigins(matching, notes, pairs);
  // A pair that came from notes which others have is a part of them, and is not looked for elsewhere.
  const isFree = (pair: WantedPair, at: number): boolean =>
    isOpen(matching.oldOf, at) && !hasOrigins(pair);
  const exactly = pairs.map((pair, at) => (isFree(pair, at) ? exactKey(pair) : undefined));
  matchEqual(matching, { old: notes.map(exactKey), fresh: exactly });
  const old = notes.map((note, at) => (isOpen(matching.newOf, at) ? pairKey(note) : undefined));
  const fresh = pairs.map((pair, at) => (isFree(pair, at) ? pairKey(pair) : undefined));
  matchEqual(matching, { old, fresh });
  matchOneSide(matching, { old, fresh });
  const { ofOld, ofNew, count } = findGaps(matching);
  const [oldPlaces, newPlaces] = [placesByGap(ofOld, count), placesByGap(ofNew, count)];
  for (const [gap, olds] of oldPlaces.entries()) {
    const news = (newPlaces[gap] ?? []).filter((at) => fresh[at] !== undefined);
    if (olds.length > 0 && news.length > 0) joinSimilar(matching, notes, pairs, [olds, news]);
  }
  return matching;
}

function joinSimilar(
  matching: Matching,
  notes: readonly KnownNote[],
  pairs: readonly WantedPair[],
  [olds, news]: readonly [olds: readonly number[], news: readonly number[]],
): void {
  const sign = (one: KnownNote | WantedPair | undefined) => signPair(one ?? { en: '', zh: '' });
  const matched = matchSimilar(
    olds.map((at) => sign(notes[at])),
    news.map((at) => sign(pairs[at])),
  );
  for (const [a, b] of matched) {
    const [old, fresh] = [olds[a], news[b]];
    if (old !== undefined && fresh !== undefined) join(matching, old, fresh);
  }
}

export function hasOrigins({ origins }: WantedPair): boolean {
  return origins !== undefined && origins.length > 0;
}
