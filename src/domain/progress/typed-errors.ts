import type { LearningDay } from '../../shared/time.ts';
import type { CardId } from '../cards/card-id.ts';
import type { DifferenceKind } from '../cards/feedback/difference.ts';
import type { TypedReview } from './typed-review.ts';

/** Differences that are errors of the learner more often than another way to say it. */
export const ERROR_KINDS = [
  'particle',
  'order',
  'measure-word',
  'negation',
  'same-sound',
  'spelling',
  'inflection',
  'article',
  'number',
  'missing',
] as const satisfies readonly DifferenceKind[];
export type ErrorKind = (typeof ERROR_KINDS)[number];

const DAYS_OF_WEEK = 7;

export interface ErrorTrend {
  readonly kind: ErrorKind;
  /** Answers of each week with such an error, the latest week last. */
  readonly weeks: readonly number[];
  readonly total: number;
}

/**
 * How many typed answers had an error of each kind, week by week back from today; the most frequent
 * first, none that never came.
 */
export function errorTrends(
  reviews: readonly TypedReview[],
  today: LearningDay,
  weekCount: number,
): ErrorTrend[] {
  const trends = ERROR_KINDS.map((kind) => {
    const weeks = Array.from({ length: weekCount }, () => 0);
    for (const { day, differences } of reviews) {
      const place = weekCount - 1 - Math.floor((today - day) / DAYS_OF_WEEK);
      const before = weeks[place];
      if (before !== undefined && differences?.includes(kind) === true) weeks[place] = before + 1;
    }
    return { kind, weeks, total: weeks.reduce((sum, count) => sum + count, 0) };
  });
  return trends.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}

/** Typed answers of each week, the latest last: what the errors are to be seen against. */
export function typedWeeks(
  reviews: readonly TypedReview[],
  today: LearningDay,
  weekCount: number,
): readonly number[] {
  const weeks = Array.from({ length: weekCount }, () => 0);
  for (const { day, differences } of reviews) {
    const place = weekCount - 1 - Math.floor((today - day) / DAYS_OF_WEEK);
    const before = weeks[place];
    if (before !== undefined && differences !== undefined) weeks[place] = before + 1;
  }
  return weeks;
}

/** Cards whose last typed answer had an error, of one kind or of any, the latest first. */
export function cardsWithErrors(
  reviews: readonly TypedReview[],
  wanted: ErrorKind | undefined,
): CardId[] {
  const kinds: ReadonlySet<DifferenceKind> = new Set(wanted === undefined ? ERROR_KINDS : [wanted]);
  const last = new Map<CardId, TypedReview>();
  for (const review of reviews.toSorted((a, b) => a.day - b.day)) {
    if (review.differences === undefined) continue;
    last.delete(review.cardId);
    last.set(review.cardId, review);
  }
  return [...last.values()]
    .reverse()
    .filter(({ differences }) => differences?.some((kind) => kinds.has(kind)) === true)
    .map(({ cardId }) => cardId);
}
