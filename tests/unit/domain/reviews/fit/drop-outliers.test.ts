import { describe, expect, it } from 'vitest';
import { dropOutliers } from '../../../../../src/domain/reviews/fit/drop-outliers.ts';
import { fitFirstStabilities } from '../../../../../src/domain/reviews/fit/first-stabilities.ts';
import type { ReviewHistories } from '../../../../../src/domain/reviews/fit/review-histories.ts';

/** Cards with one first grade, asked again after so many days and then recalled or not. */
function cardsOf(
  groups: readonly { grade: number; days: number; recalled: number; forgotten: number }[],
): ReviewHistories {
  const grades: number[] = [];
  const elapsed: number[] = [];
  for (const { grade, days, recalled, forgotten } of groups) {
    for (let card = 0; card < recalled + forgotten; card += 1) {
      grades.push(grade, card < recalled ? 3 : 1);
      elapsed.push(0, days);
    }
  }
  return {
    starts: Uint32Array.from({ length: grades.length / 2 + 1 }, (_, card) => card * 2),
    grades: Uint8Array.from(grades),
    elapsed: Uint32Array.from(elapsed),
    order: Float64Array.from(grades.keys()),
  };
}

const never = Number.POSITIVE_INFINITY;

describe('dropOutliers', () => {
  it('leaves out first intervals that are rare for their first grade', () => {
    const histories = cardsOf([
      { grade: 3, days: 2, recalled: 300, forgotten: 20 },
      { grade: 3, days: 9, recalled: 7, forgotten: 0 },
      { grade: 1, days: 9, recalled: 30, forgotten: 10 },
    ]);
    const { cards, firstIntervals } = dropOutliers(histories, never);
    expect(cards).toHaveLength(360);
    expect([...(firstIntervals.get(3)?.keys() ?? [])]).toEqual([2]);
    expect([...(firstIntervals.get(1)?.keys() ?? [])]).toEqual([9]);
  });

  it('drops no more than 20 items or 5 %, and then only groups under six', () => {
    const groups = [3, 4, 5, 6, 7].map((days) => ({ grade: 3, days, recalled: 9, forgotten: 0 }));
    const { firstIntervals } = dropOutliers(cardsOf(groups), never);
    expect([...(firstIntervals.get(3)?.keys() ?? [])]).toEqual([5, 6, 7]);
  });

  it('drops intervals of more than 100 days, of a year after Easy', () => {
    const histories = cardsOf(
      [3, 4].map((grade) => ({ grade, days: 200, recalled: 50, forgotten: 0 })),
    );
    const { cards } = dropOutliers(histories, never);
    expect(cards).toHaveLength(50);
  });

  it('looks at nothing after the given time', () => {
    const histories = cardsOf([{ grade: 3, days: 2, recalled: 50, forgotten: 0 }]);
    expect(dropOutliers(histories, 40).cards).toHaveLength(20);
  });
});

describe('fitFirstStabilities', () => {
  it('finds the days after which nine of ten recall', () => {
    const groups = [{ grade: 3, days: 5, recalled: 9_000, forgotten: 1_000 }];
    const { firstIntervals } = dropOutliers(cardsOf(groups), never);
    const { stabilities, counts } = fitFirstStabilities(firstIntervals, 0.9);
    expect(stabilities[2]).toBeCloseTo(5, 1);
    expect(counts).toEqual([0, 0, 10_000, 0]);
  });
});
