import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = Brand<number, 'EpochMs'>;

/**
 * Days since 1970-01-01 in the learner's local calendar, where a day begins at the rollover hour.
 * A whole number; negative before 1970.
 */
export type LearningDay = Brand<number, 'LearningDay'>;

/** An instant as the learner lived it: what a review must know of time. */
export interface Moment {
  readonly at: EpochMs;
  /** Minutes to add to UTC to get local time: +480 in Shanghai. */
  readonly utcOffset: number;
  /** The learning day of `at`, fixed with the rollover hour of that moment. */
  readonly day: LearningDay;
}
