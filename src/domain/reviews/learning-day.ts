import type { EpochMs, LearningDay, Moment } from '../../shared/time.ts';
import type { LastReview } from './card.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * The learning day that an instant falls on: days of the local calendar since 1970-01-01, one less
 * before the rollover hour. Local clocks decide, not lengths of time, so a day of 23 or 25 hours is
 * one day.
 *
 * @param utcOffset minutes to add to UTC to get local time at that instant
 * @param rolloverHour local hour at which the day begins, 0 to 23
 */
export function learningDay(at: EpochMs, utcOffset: number, rolloverHour: number): LearningDay {
  const sinceRollover = at + utcOffset * MINUTE_MS - rolloverHour * HOUR_MS;
  return Math.floor(sinceRollover / DAY_MS) as LearningDay;
}

/** An instant as the learner lived it; parameters as for {@link learningDay}. */
export function momentAt(at: EpochMs, utcOffset: number, rolloverHour: number): Moment {
  return { at, utcOffset, day: learningDay(at, utcOffset, rolloverHour) };
}

/**
 * When a learning day begins, as far as the given offset goes: where the clocks change in between,
 * the answer is off by that change, so ask again when the timer fires.
 */
export function dayStart(day: LearningDay, utcOffset: number, rolloverHour: number): EpochMs {
  return (day * DAY_MS + rolloverHour * HOUR_MS - utcOffset * MINUTE_MS) as EpochMs;
}

/**
 * Whole learning days since the last answer, never negative. A clock that was set back gives 0; when
 * it is put right the days are counted from the newest day that was seen, not from the wrong one.
 */
export function elapsedDays(last: LastReview, day: LearningDay): number {
  const newest = last.newestDay ?? last.day;
  return day >= newest ? day - newest : Math.max(0, day - last.day);
}
