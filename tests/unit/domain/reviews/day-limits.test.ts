import { describe, expect, it } from 'vitest';
import { remainingToday } from '../../../../src/domain/reviews/day-limits.ts';

const limits = { newPerDay: 20, reviewsPerDay: 200 };

describe('remainingToday', () => {
  it('is what the limits leave', () => {
    const left = remainingToday(limits, { fresh: 5, reviews: 150 }, { fresh: 90, reviews: 90 });
    expect(left).toEqual({ fresh: 15, reviews: 50 });
  });

  it('is no more than there are', () => {
    const left = remainingToday(limits, { fresh: 0, reviews: 0 }, { fresh: 3, reviews: 4 });
    expect(left).toEqual({ fresh: 3, reviews: 4 });
  });

  it('is 0 where a limit was passed', () => {
    const left = remainingToday(limits, { fresh: 25, reviews: 300 }, { fresh: 9, reviews: 9 });
    expect(left).toEqual({ fresh: 0, reviews: 0 });
  });
});
