import { expect, it } from 'vitest';
import { elapsedHistory } from '../../../../src/domain/reviews/elapsed-history.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';

it('counts the days between answers, 0 for the first and for a clock set back', () => {
  const days = [100, 100, 103, 90, 95] as LearningDay[];
  expect(elapsedHistory(days)).toEqual([0, 0, 3, 0, 5]);
  expect(elapsedHistory([])).toEqual([]);
});
