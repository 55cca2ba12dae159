import type { RetentionPoint } from './sweep-retentions.ts';

/** Below it so much is forgotten that few keep going, and FSRS has seldom been measured. */
const LEAST = 0.8;
/** Above it every further sentence costs many times what the others do. */
const MOST = 0.95;
/** How much more than at its cheapest a known card may cost. */
const DEARER = 1.2;

/** With fewer cards a recommendation would be a guess: their luck decides, however often they are lived. */
export const LEAST_CARDS = 50;

/**
 * The highest retention, between 0.80 and 0.95, at which a known card costs at most a fifth more minutes
 * than at the cheapest between them. Around its cheapest point the cost hardly changes, so that point is
 * anywhere and says little; the highest of those that are nearly as cheap is knowledge almost for free
 * (docs/decisions/0008-recommended-retention.md).
 *
 * @returns undefined where no point lies between them, or nothing is learned in any of them
 */
export function recommendRetention<Point extends RetentionPoint>(
  points: readonly Point[],
): Point | undefined {
  const usable = points
    .filter(({ desiredRetention }) => desiredRetention >= LEAST && desiredRetention <= MOST)
    .filter(({ known, minutesPerDay }) => known > 0 && minutesPerDay > 0);
  const cheapest = Math.min(...usable.map(costOf));
  return usable
    .filter((point) => costOf(point) <= cheapest * DEARER)
    .sort((a, b) => b.desiredRetention - a.desiredRetention)
    .at(0);
}

/** Minutes a day for one card known. */
function costOf({ known, minutesPerDay }: RetentionPoint): number {
  return minutesPerDay / known;
}
