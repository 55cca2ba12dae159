import { isItem, type ReviewHistories } from '../fit/review-histories.ts';

/** What a learner answers, and how long it takes. */
export interface LearnerPace {
  /** Share of each grade, 1 to 4, among first answers; together 1. */
  readonly firstGrades: readonly number[];
  /** Shares of Hard, Good and Easy among the answers that were recalled; together 1. */
  readonly recalledGrades: readonly number[];
  /** Of a first answer, by grade. */
  readonly firstSeconds: readonly number[];
  /** Of a review, by grade. */
  readonly reviewSeconds: readonly number[];
  /** Of one more answer on the same day. */
  readonly stepSeconds: number;
}

/**
 * A learner of whom nothing is known.
 *
 * Source: fsrs-rs, src/simulation.rs, `DEFAULT_FIRST_RATING_PROB` and the like: medians of Anki users.
 */
export const DEFAULT_PACE: LearnerPace = {
  firstGrades: [0.24, 0.094, 0.495, 0.171],
  recalledGrades: [0.224, 0.631, 0.145],
  firstSeconds: [33.79, 24.3, 13.68, 6.5],
  reviewSeconds: [23, 11.68, 7.33, 5.6],
  stepSeconds: 9,
};

/** As many answers as the defaults count for beside those of the learner. */
const PRIOR_ANSWERS = 20;

/** Habits of a learner from their answers; the fewer there are, the more like the defaults. */
export function measurePace(histories: ReviewHistories): LearnerPace {
  const [first, review, step] = [new GradeSums(), new GradeSums(), new GradeSums()];
  for (let card = 0; card + 1 < histories.starts.length; card += 1) {
    const start = histories.starts[card] ?? 0;
    const end = histories.starts[card + 1] ?? 0;
    for (let index = start; index < end; index += 1) {
      const sums = index === start ? first : isItem(histories, index) ? review : step;
      sums.add(histories.grades[index] ?? 1, histories.durationMs?.[index] ?? 0);
    }
  }
  return {
    firstGrades: first.shares(DEFAULT_PACE.firstGrades, 1),
    recalledGrades: review.shares(DEFAULT_PACE.recalledGrades, 2),
    firstSeconds: first.seconds(DEFAULT_PACE.firstSeconds),
    reviewSeconds: review.seconds(DEFAULT_PACE.reviewSeconds),
    stepSeconds: step.meanSeconds(DEFAULT_PACE.stepSeconds),
  };
}

/** Answers of one sort, by grade. */
class GradeSums {
  private readonly counts = new Float64Array(5);
  private readonly timed = new Float64Array(5);
  private readonly totalSeconds = new Float64Array(5);

  add(grade: number, durationMs: number): void {
    this.counts[grade] = (this.counts[grade] ?? 0) + 1;
    if (durationMs <= 0) return;
    this.timed[grade] = (this.timed[grade] ?? 0) + 1;
    this.totalSeconds[grade] = (this.totalSeconds[grade] ?? 0) + durationMs / 1000;
  }

  /** Shares of the grades from `lowest` on. */
  shares(standard: readonly number[], lowest: number): number[] {
    const counts = standard.map((_, index) => this.counts[lowest + index] ?? 0);
    const total = counts.reduce((sum, count) => sum + count, PRIOR_ANSWERS);
    return counts.map((count, index) => (count + PRIOR_ANSWERS * (standard[index] ?? 0)) / total);
  }

  seconds(standard: readonly number[]): number[] {
    return standard.map((seconds, index) =>
      mean(this.totalSeconds[index + 1] ?? 0, this.timed[index + 1] ?? 0, seconds),
    );
  }

  meanSeconds(standard: number): number {
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    return mean(sum(this.totalSeconds), sum(this.timed), standard);
  }
}

function mean(total: number, count: number, standard: number): number {
  return (total + PRIOR_ANSWERS * standard) / (count + PRIOR_ANSWERS);
}
