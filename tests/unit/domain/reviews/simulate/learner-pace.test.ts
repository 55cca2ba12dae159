import { describe, expect, it } from 'vitest';
import { buildHistories } from '../../../../../src/domain/reviews/fit/build-histories.ts';
import {
  DEFAULT_PACE,
  type LearnerPace,
  measurePace,
} from '../../../../../src/domain/reviews/simulate/learner-pace.ts';

/** Cards that are first answered with `first`, then once more that day, then with `later` next day. */
function answersOf(cards: number, first: number, later: number, seconds: readonly number[]) {
  const rows = Array.from({ length: cards * 3 }, (_, row) => row);
  return buildHistories({
    count: rows.length,
    card: Uint32Array.from(rows, (row) => Math.floor(row / 3)),
    cardCount: cards,
    order: Float64Array.from(rows),
    day: Int32Array.from(rows, (row) => (row % 3 === 2 ? 1 : 0)),
    grade: Uint8Array.from(rows, (row) => [first, 3, later][row % 3] ?? 0),
    durationMs: Uint32Array.from(rows, (row) => 1000 * (seconds[row % 3] ?? 0)),
  });
}

describe('measurePace', () => {
  it('is that of the average learner where there are no answers', () => {
    const flat = (pace: LearnerPace): string[] =>
      Object.values(pace).flatMap((value: number | readonly number[]) =>
        [value].flat().map((number) => number.toFixed(9)),
      );
    expect(flat(measurePace(answersOf(0, 3, 3, [])))).toEqual(flat(DEFAULT_PACE));
  });

  it('comes to the grades and times of the learner', () => {
    const pace = measurePace(answersOf(20_000, 2, 4, [30, 5, 12]));
    expect(pace.firstGrades[1]).toBeCloseTo(1, 2);
    expect(pace.recalledGrades[2]).toBeCloseTo(1, 2);
    expect(pace.firstSeconds[1]).toBeCloseTo(30, 1);
    expect(pace.stepSeconds).toBeCloseTo(5, 1);
    expect(pace.reviewSeconds[3]).toBeCloseTo(12, 1);
    expect(pace.reviewSeconds[1]).toBeCloseTo(DEFAULT_PACE.reviewSeconds[1] ?? 0, 9);
  });

  it('has shares that make one', () => {
    const { firstGrades, recalledGrades } = measurePace(answersOf(37, 1, 1, [1, 1, 1]));
    const sum = (shares: readonly number[]): number => shares.reduce((a, b) => a + b, 0);
    expect(sum(firstGrades)).toBeCloseTo(1, 9);
    expect(sum(recalledGrades)).toBeCloseTo(1, 9);
  });

  it('takes times of 0 as not known', () => {
    const { reviewSeconds } = measurePace(answersOf(5_000, 3, 3, [0, 0, 0]));
    expect(reviewSeconds[2]).toBeCloseTo(DEFAULT_PACE.reviewSeconds[2] ?? 0, 9);
  });
});
