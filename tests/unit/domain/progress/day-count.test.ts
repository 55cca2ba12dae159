import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../../src/domain/cards/bilingual-text.ts';
import {
  type DayAnswer,
  type DayCount,
  shiftAnswer,
} from '../../../../src/domain/progress/day-count.ts';
import { dayTotals } from '../../../../src/domain/progress/day-totals.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';

const textId = 'a' as TextId;
const answer: DayAnswer = {
  day: 7 as LearningDay,
  hour: 9,
  exercise: 'en-zh',
  grade: 3,
  phase: 'young',
  isReview: true,
  durationMs: 1_500,
};

function dayOf(answers: readonly DayAnswer[]): DayCount {
  const count = answers.reduce<DayCount | undefined>(
    (day, one) => shiftAnswer(day, textId, one, 1),
    undefined,
  );
  if (count === undefined) throw new Error('no answers');
  return count;
}

describe('shiftAnswer', () => {
  it('adds up what a day had', () => {
    const day = dayOf([answer, { ...answer, grade: 1, phase: 'new', isReview: false }]);
    expect(dayTotals(day)).toEqual({ answers: 2, introduced: 1, reviews: 1, durationMs: 3_000 });
    expect(dayTotals(day, 'b' as TextId).answers).toBe(0);
  });

  it('leaves nothing behind once all is taken away', () => {
    const two = dayOf([answer, { ...answer, exercise: 'zh-en' }]);
    const one = shiftAnswer(two, textId, answer, -1);
    expect(Object.keys(one?.texts[textId] ?? {})).toEqual(['zh-en']);
    expect(shiftAnswer(one, textId, { ...answer, exercise: 'zh-en' }, -1)).toBeUndefined();
  });
});
