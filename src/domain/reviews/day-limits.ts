import type { StudyOptions } from './options.ts';

/** Cards by the limit that they count against. */
export interface QueueCounts {
  /** New cards. */
  readonly fresh: number;
  /** Review cards and learning cards that crossed a rollover. */
  readonly reviews: number;
}

/**
 * How many cards may still be shown today. Learning steps within the day have no limit, and neither
 * limit eats into the other. Going over a limit (a lowered limit, another device) leaves 0.
 *
 * @param done what was introduced and reviewed today so far
 * @param waiting how many there are
 */
export function remainingToday(
  options: Pick<StudyOptions, 'newPerDay' | 'reviewsPerDay'>,
  done: QueueCounts,
  waiting: QueueCounts,
): QueueCounts {
  return {
    fresh: remaining(options.newPerDay, done.fresh, waiting.fresh),
    reviews: remaining(options.reviewsPerDay, done.reviews, waiting.reviews),
  };
}

function remaining(limit: number, done: number, waiting: number): number {
  return Math.max(0, Math.min(limit - done, waiting));
}
