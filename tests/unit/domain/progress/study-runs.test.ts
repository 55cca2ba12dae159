import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyRuns } from '../../../../src/domain/progress/study-runs.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';

const days = (...numbers: number[]) => numbers as LearningDay[];
const day = (number: number) => number as LearningDay;

describe('studyRuns', () => {
  it('goes on over the days off that are allowed, and counts none of them', () => {
    const studied = days(1, 2, 5, 6, 10);
    expect(studyRuns(studied, day(11), 2).current).toEqual({ from: 10, to: 10, days: 1 });
    expect(studyRuns(studied, day(11), 3).current).toEqual({ from: 1, to: 10, days: 5 });
    expect(studyRuns(studied, day(11), 2).longest).toEqual({ from: 1, to: 6, days: 4 });
  });

  it('is not over before the last day off is', () => {
    expect(studyRuns(days(7), day(10), 2).current?.days).toBe(1);
    expect(studyRuns(days(7), day(11), 2).current).toBeUndefined();
    expect(studyRuns([], day(11), 2)).toEqual({
      current: undefined,
      longest: undefined,
      daysStudied: 0,
    });
  });

  it('finds the run that a look at each day finds', () => {
    const some = fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.nat(5), (numbers, daysOff) => {
        const studied = numbers.toSorted((a, b) => a - b) as LearningDay[];
        const today = day(62);
        let count = 0;
        let missed = 0;
        for (let back: number = today; back >= 0 && missed <= daysOff; back -= 1) {
          const isStudied = studied.includes(day(back));
          if (isStudied) count += 1;
          // Today is not over yet.
          missed = isStudied || back === today ? 0 : missed + 1;
        }
        expect(studyRuns(studied, today, daysOff).current?.days ?? 0).toBe(count);
      }),
    );
  });
});
