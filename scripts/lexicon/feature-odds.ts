import type { ChineseShares } from './chinese-shares.ts';

/** A Chinese character, or a pair of neighbours, and how much likelier a lemma makes it. */
export interface FeatureOdds {
  readonly feature: string;
  readonly odds: number;
}

const LEAST_ODDS = 2.5;

/**
 * The most telling features of a lemma's translations: share among them, divided by the share in
 * running Chinese.
 */
export function featureOdds(
  translations: ReadonlyMap<string, number>,
  chinese: ChineseShares,
  most: number,
): FeatureOdds[] {
  const scored = [...featureShares(translations)].map(([feature, share]) => {
    const odds =
      share / (feature.length === 1 ? chinese.character(feature) : chinese.pair(feature));
    return { feature, odds, gain: share * Math.log(odds) };
  });
  return scored
    .filter(({ odds }) => odds >= LEAST_ODDS)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ feature, odds }) => ({ feature, odds }));
}

/** Each translation's share, spread evenly over its characters and over its pairs. */
function featureShares(translations: ReadonlyMap<string, number>): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (feature: string, share: number) =>
    shares.set(feature, (shares.get(feature) ?? 0) + share);
  for (const [word, share] of translations) {
    for (let index = 0; index < word.length; index += 1) {
      add(word.charAt(index), share / word.length);
      if (index > 0) add(word.slice(index - 1, index + 1), share / word.length);
    }
  }
  return shares;
}
