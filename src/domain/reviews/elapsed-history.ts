import type { LearningDay } from '../../shared/time.ts';

/**
 * Learning days between each answer of a card and the one before it; 0 for the first, never negative.
 * This is what FSRS is fitted on.
 *
 * @param days learning days of the answers, in the order in which they were given
 */
export function elapsedHistory(days: readonly LearningDay[]): number[] {
  return days.map((day, index) => Math.max(0, day - (days[index - 1] ?? day)));
}
