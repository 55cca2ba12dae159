import { describe, expect, it } from 'vitest';
import { type Candidates, chooseNext } from '../../../../src/domain/reviews/choose-next.ts';
import { MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import type { NewPlacement } from '../../../../src/domain/reviews/options.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';

const NOW = 1_000_000_000 as EpochMs;
const EMPTY: Candidates<string> = {
  learning: [],
  reviews: [],
  fresh: [],
  newLeft: 0,
  reviewsLeft: 0,
  introducedToday: 0,
  reviewedToday: 0,
  now: NOW,
  learnAheadMs: 20 * MINUTE_MS,
  newPlacement: 'mixed',
};

const learningIn = (item: string, minutes: number) => ({
  item,
  due: (NOW + minutes * MINUTE_MS) as EpochMs,
});

/** Studies the main queue to its end and writes down what came. */
function studyDay(reviews: number, fresh: number, newPlacement: NewPlacement = 'mixed'): string {
  let left = {
    ...EMPTY,
    newPlacement,
    reviews: Array.from({ length: reviews }, () => 'r'),
    fresh: Array.from({ length: fresh }, () => 'n'),
    reviewsLeft: reviews,
    newLeft: fresh,
  };
  let order = '';
  for (;;) {
    const { next } = chooseNext(left);
    if (next === undefined) return order;
    order += next;
    left =
      next === 'r'
        ? {
            ...left,
            reviews: left.reviews.slice(1),
            reviewsLeft: left.reviewsLeft - 1,
            reviewedToday: left.reviewedToday + 1,
          }
        : {
            ...left,
            fresh: left.fresh.slice(1),
            newLeft: left.newLeft - 1,
            introducedToday: left.introducedToday + 1,
          };
  }
}

describe('chooseNext', () => {
  it('puts new cards before or after the reviews where that is wanted', () => {
    expect(studyDay(3, 2, 'before')).toBe('nnrrr');
    expect(studyDay(3, 2, 'after')).toBe('rrrnn');
    expect(studyDay(2, 0, 'before')).toBe('rr');
  });

  it('has nothing to say about nothing', () => {
    expect(chooseNext(EMPTY)).toEqual({});
  });

  it('shows a learning card that is due before all else, the longest due first', () => {
    const learning = [learningIn('b', 0), learningIn('a', -3), learningIn('c', 5)];
    const choice = chooseNext({ ...EMPTY, learning, reviews: ['r'], reviewsLeft: 1 });
    expect(choice).toEqual({ next: 'a' });
  });

  it('shows the main queue before learning cards that are not due', () => {
    const choice = chooseNext({
      ...EMPTY,
      learning: [learningIn('a', 1)],
      fresh: ['n'],
      newLeft: 1,
    });
    expect(choice).toEqual({ next: 'n' });
  });

  it('learns ahead when nothing else is left, up to the limit', () => {
    expect(chooseNext({ ...EMPTY, learning: [learningIn('a', 20)] })).toEqual({ next: 'a' });
  });

  it('says when the wait is over', () => {
    const choice = chooseNext({ ...EMPTY, learning: [learningIn('a', 50), learningIn('b', 25)] });
    expect(choice).toEqual({ waitUntil: NOW + 5 * MINUTE_MS });
  });

  it('keeps the day’s limits', () => {
    const choice = chooseNext({ ...EMPTY, reviews: ['r'], fresh: ['n'] });
    expect(choice).toEqual({});
  });

  it.each([
    [4, 2, 'rnrrnr'],
    [2, 4, 'nrnnrn'],
    [3, 0, 'rrr'],
    [0, 3, 'nnn'],
    [9, 1, 'rrrrrnrrrr'],
  ])('spreads %i reviews and %i new cards as %s… evenly', (reviews, fresh, order) => {
    expect([...studyDay(reviews, fresh)].sort()).toEqual([...order].sort());
    expect(studyDay(reviews, fresh)).toBe(order);
  });
});
