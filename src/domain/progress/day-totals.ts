import type { TextId } from '../cards/bilingual-text.ts';
import { type DayCount, exerciseDays } from './day-count.ts';

/** What was done on one learning day, all exercises together. */
export interface DayTotals {
  readonly answers: number;
  readonly introduced: number;
  /** Answers that count against the limit of reviews. */
  readonly reviews: number;
  readonly durationMs: number;
}

/** @param textId only that text; all texts where it is left out */
export function dayTotals(count: DayCount | undefined, textId?: TextId): DayTotals {
  return exerciseDays(count, textId).reduce<DayTotals>(
    (total, one) => ({
      answers: total.answers + one.answers,
      introduced: total.introduced + one.introduced,
      reviews: total.reviews + one.reviews,
      durationMs: total.durationMs + one.durationMs,
    }),
    { answers: 0, introduced: 0, reviews: 0, durationMs: 0 },
  );
}
