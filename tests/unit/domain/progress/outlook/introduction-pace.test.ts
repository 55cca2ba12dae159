import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../../../src/domain/cards/bilingual-text.ts';
import { type DayCount, shiftAnswer } from '../../../../../src/domain/progress/day-count.ts';
import {
  introducedByDay,
  PACE_DAYS,
} from '../../../../../src/domain/progress/outlook/introduction-pace.ts';
import type { LearningDay } from '../../../../../src/shared/time.ts';

const text = 'a' as TextId;
const asked = { textId: text, exercise: 'en-zh', today: 100 as LearningDay } as const;

function dayOf(number: number, introduced: number, textId: TextId = text): DayCount {
  let count: DayCount | undefined;
  const answer = {
    day: number as LearningDay,
    exercise: 'en-zh',
    grade: 3,
    phase: 'new',
    hour: 9,
    isReview: false,
    durationMs: 1,
  } as const;
  for (let turn = 0; turn < introduced; turn += 1) count = shiftAnswer(count, textId, answer, 1);
  if (count === undefined) throw new Error('an empty day');
  return count;
}

describe('introducedByDay', () => {
  it('begins with the first day of a text that was begun in these weeks, and leaves today out', () => {
    const days = [dayOf(95, 3), dayOf(97, 2), dayOf(100, 4)];
    expect(introducedByDay(days, { ...asked, started: 9 })).toEqual([3, 0, 2, 0, 0]);
  });

  it('counts all four weeks of a text that was begun before, with its days off', () => {
    const counts = introducedByDay([dayOf(95, 3)], { ...asked, started: 50 });
    expect(counts).toHaveLength(PACE_DAYS);
    expect(counts.reduce((a, b) => a + b)).toBe(3);
  });

  it('has no day yet of what was begun today, and none of other texts', () => {
    expect(introducedByDay([dayOf(100, 4)], { ...asked, started: 4 })).toEqual([]);
    expect(introducedByDay([dayOf(99, 2, 'b' as TextId)], { ...asked, started: 0 })).toEqual([]);
  });
});
