import { DAY_MS, MINUTE_MS } from '../../domain/reviews/learning-day.ts';
import type { EpochMs } from '../../shared/time.ts';

/** How many of each are kept: the last days, weeks and months that have a backup. */
const KEPT = 10;
/** 1970-01-01 was a Thursday; weeks begin on Mondays. */
const THURSDAY = 3;

/**
 * Which of the backups made at these times are kept: the newest of each of the last ten days, ten weeks
 * and ten months that have any, by the local calendar.
 *
 * @param utcOffset minutes to add to UTC to get local time
 */
export function backupsToKeep(times: readonly EpochMs[], utcOffset: number): ReadonlySet<EpochMs> {
  const newestFirst = times.toSorted((a, b) => b - a);
  const local = (at: EpochMs): number => at + utcOffset * MINUTE_MS;
  const day = (at: EpochMs): number => Math.floor(local(at) / DAY_MS);
  const month = (at: EpochMs): string => new Date(local(at)).toISOString().slice(0, 7);
  return new Set([
    ...newestOfEach(newestFirst, day),
    ...newestOfEach(newestFirst, (at) => Math.floor((day(at) + THURSDAY) / 7)),
    ...newestOfEach(newestFirst, month),
  ]);
}

function newestOfEach(
  newestFirst: readonly EpochMs[],
  spanOf: (at: EpochMs) => number | string,
): readonly EpochMs[] {
  const newest = new Map<number | string, EpochMs>();
  for (const at of newestFirst) {
    const span = spanOf(at);
    if (!newest.has(span)) newest.set(span, at);
  }
  return [...newest.values()].slice(0, KEPT);
}
