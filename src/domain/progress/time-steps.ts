import type { LearningDay } from '../../shared/time.ts';

/** A stretch of learning days that is shown as one bar; both included. */
export interface TimeStep {
  readonly from: LearningDay;
  readonly to: LearningDay;
}

export type StepLength = 'day' | 'week' | 'month';

const DAY_MS = 86_400_000;
const MOST_DAYS = 92;
const MOST_WEEKS_IN_DAYS = 750;

/** Days as long as they fit beside one another, then weeks, then months. */
export function stepLength(from: LearningDay, to: LearningDay): StepLength {
  const days = to - from + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS_IN_DAYS ? 'week' : 'month';
}

/**
 * Divides a range without a gap. Weeks begin on Monday and months on their first; the ends are cut off where
 * the range is.
 */
export function timeSteps(from: LearningDay, to: LearningDay, length: StepLength): TimeStep[] {
  const steps: TimeStep[] = [];
  for (let day: number = from; day <= to; ) {
    const end = Math.min(to, lastDayOf(day, length));
    steps.push({ from: day as LearningDay, to: end as LearningDay });
    day = end + 1;
  }
  return steps;
}

function lastDayOf(day: number, length: StepLength): number {
  if (length === 'day') return day;
  if (length === 'week') return day + 6 - weekday(day);
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS - 1;
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Things by ascending day, those of one step together. */
export function groupBySteps<Thing extends { readonly day: LearningDay }>(
  steps: readonly TimeStep[],
  things: readonly Thing[],
): Thing[][] {
  let next = 0;
  return steps.map(({ from, to }) => {
    const within: Thing[] = [];
    while (next < things.length) {
      const thing = things[next];
      if (thing === undefined || thing.day > to) break;
      if (thing.day >= from) within.push(thing);
      next += 1;
    }
    return within;
  });
}
