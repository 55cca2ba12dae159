import { AGAIN, GRADES } from '../reviews/grade.ts';
import { gradeCounter } from './totals/counter.ts';

/** Reviews of cards that were kept overnight, by whether they were recalled. */
export interface RetentionCount {
  readonly passed: number;
  readonly failed: number;
}

/** Mature from an interval of 21 days on. */
export interface TrueRetention {
  readonly young: RetentionCount;
  readonly mature: RetentionCount;
  readonly all: RetentionCount;
}

/** @param counts by counter */
export function trueRetention(counts: ArrayLike<number>): TrueRetention {
  const [young, mature] = (['young', 'mature'] as const).map((phase): RetentionCount => {
    const of = GRADES.map((grade) => counts[gradeCounter(phase, grade)] ?? 0);
    const failed = of[AGAIN - 1] ?? 0;
    return { passed: of.reduce((sum, count) => sum + count, 0) - failed, failed };
  }) as [RetentionCount, RetentionCount];
  const all = { passed: young.passed + mature.passed, failed: young.failed + mature.failed };
  return { young, mature, all };
}
