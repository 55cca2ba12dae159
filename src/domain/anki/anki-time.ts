import type { EpochMs, LearningDay, Moment } from '../../shared/time.ts';
import { DAY_MS, MINUTE_MS, momentAt } from '../reviews/learning-day.ts';
import type { AnkiCollection } from './anki-collection.ts';

/** How the learner's days are counted; what a domain function may not know of itself. */
export interface DayRules {
  /** Minutes to add to UTC to get local time at that instant. */
  readonly utcOffset: (at: EpochMs) => number;
  readonly rolloverHour: number;
}

/** Beyond it a number of seconds gives no date: the year 9999. */
const LAST_MS = 253_402_300_799_000;

export function momentOf(at: number, { utcOffset, rolloverHour }: DayRules): Moment {
  const instant = Math.min(Math.max(0, Math.floor(at)), LAST_MS) as EpochMs;
  return momentAt(instant, utcOffset(instant), rolloverHour);
}

/**
 * The learning day from which Anki counts due days: the local date on which the collection was made.
 *
 * Source: what Anki does, rslib/src/scheduler/timing.rs.
 */
export function firstDay(
  { createdAt, createdOffset }: Pick<AnkiCollection, 'createdAt' | 'createdOffset'>,
  { utcOffset }: DayRules,
): LearningDay {
  const at = Math.min(Math.max(0, createdAt * 1_000), LAST_MS);
  const east = createdOffset === undefined ? utcOffset(at as EpochMs) : -createdOffset;
  return Math.floor((at + east * MINUTE_MS) / DAY_MS) as LearningDay;
}
