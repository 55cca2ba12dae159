import { GRADES } from '../reviews/grade.ts';
import { gradeCounter, PHASES, type Phase } from './totals/counter.ts';

/** Answers to cards of one phase, by grade 1 to 4. */
export interface GradeCounts {
  readonly phase: Phase;
  readonly grades: readonly number[];
}

/** @param counts by counter */
export function gradeCounts(counts: ArrayLike<number>): GradeCounts[] {
  return PHASES.map((phase) => ({
    phase,
    grades: GRADES.map((grade) => counts[gradeCounter(phase, grade)] ?? 0),
  }));
}
