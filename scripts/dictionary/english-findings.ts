import type { CedictEntry } from '../lexicon/translations.ts';
import { glossHeadwords } from './gloss-headwords.ts';

/** Entries kept of one headword: the panel shows a dozen, comparing answers wants more. */
const MOST_FINDINGS = 40;
/** A word that no list ranks stands behind all that are. */
const UNRANKED = 400_000;
/** A phrase is worth its place if some Chinese word that is this common means it. */
const RAREST_OF_PHRASE = 60_000;

/**
 * Numbers of the entries that have a headword as a gloss, the likeliest first: it is all that the
 * gloss says, it is an early gloss, the word is common.
 */
export function englishFindings(
  entries: readonly CedictEntry[],
  ranks: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const costs = new Map<string, Map<number, number>>();
  for (const [number, entry] of entries.entries()) {
    const rank = ranks.get(entry.simplified) ?? UNRANKED;
    for (const [place, gloss] of entry.english.entries()) {
      for (const { headword, distance } of glossHeadwords(gloss)) {
        const cost = Math.log(rank) + Math.min(place, 6) * 0.4 + distance * 2;
        const row = costs.get(headword) ?? new Map<number, number>();
        row.set(number, Math.min(cost, row.get(number) ?? Number.POSITIVE_INFINITY));
        costs.set(headword, row);
      }
    }
  }
  const findings = new Map<string, number[]>();
  for (const [headword, row] of costs) {
    const sorted = [...row].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    const best = sorted[0]?.[1] ?? 0;
    if (headword.includes(' ') && best > Math.log(RAREST_OF_PHRASE)) continue;
    findings.set(
      headword,
      sorted.slice(0, MOST_FINDINGS).map(([number]) => number),
    );
  }
  return findings;
}
