import type { RetentionPoint } from './sweep-retentions.ts';

const LEAST = 0.7;
const MOST = 0.97;

/**
 * The point with the most cards known for each minute spent; of two as good the higher retention.
 * Undefined where no point lies within 0.70 to 0.97, or nothing is learned in any of them.
 */
export function recommendRetention<Point extends Omit<RetentionPoint, 'days'>>(
  points: readonly Point[],
): Point | undefined {
  return points
    .filter(({ desiredRetention }) => desiredRetention >= LEAST && desiredRetention <= MOST)
    .filter(({ known, minutesPerDay }) => known > 0 && minutesPerDay > 0)
    .sort((a, b) => worth(b) - worth(a) || b.desiredRetention - a.desiredRetention)
    .at(0);
}

function worth({ known, minutesPerDay }: Omit<RetentionPoint, 'days'>): number {
  return known / minutesPerDay;
}
