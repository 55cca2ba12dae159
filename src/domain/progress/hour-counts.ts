import { HOURS, hourCounter, hourDueCounter, hourRecalledCounter } from './totals/counter.ts';

/** Answers in one hour of the local clock. */
export interface HourCount {
  /** 0 to 23. */
  readonly hour: number;
  readonly answers: number;
  /** Those that count in true retention, and those of them that were recalled. */
  readonly due: number;
  readonly recalled: number;
}

/** @param counts by counter */
export function hourCounts(counts: ArrayLike<number>): HourCount[] {
  return Array.from({ length: HOURS }, (_, hour) => ({
    hour,
    answers: counts[hourCounter(hour)] ?? 0,
    due: counts[hourDueCounter(hour)] ?? 0,
    recalled: counts[hourRecalledCounter(hour)] ?? 0,
  }));
}
