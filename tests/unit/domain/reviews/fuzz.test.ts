import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import { fuzzBounds, fuzzedInterval } from '../../../../src/domain/reviews/fuzz.ts';
import { fuzzFactor } from '../../../../src/domain/reviews/fuzz-factor.ts';

const wide = { minimum: 1, maximum: 36_500 };

describe('fuzzBounds', () => {
  it.each([
    [1, 1, 1],
    [2.4, 2, 2],
    // 1 day; then 15 % of the days from 2.5 to 7, 10 % of those to 20, 5 % of those beyond.
    [3, 2, 4],
    [10, 8, 12],
    [50, 46, 54],
    [400, 378, 422],
  ])('spreads %d days over %i to %i', (interval, minimum, maximum) => {
    expect(fuzzBounds(interval, wide)).toEqual({ minimum, maximum });
  });

  it('spreads upwards from a minimum over the interval', () => {
    expect(fuzzBounds(2, { minimum: 3, maximum: 100 })).toEqual({ minimum: 3, maximum: 4 });
  });

  it('lets the maximum win over the minimum', () => {
    expect(fuzzBounds(50, { minimum: 9, maximum: 5 })).toEqual({ minimum: 5, maximum: 5 });
  });
});

describe('fuzzedInterval', () => {
  it('rounds and clamps without a factor', () => {
    expect(fuzzedInterval(3.5, wide, undefined)).toBe(4);
    expect(fuzzedInterval(0.1, wide, undefined)).toBe(1);
    expect(fuzzedInterval(70, { minimum: 1, maximum: 30 }, undefined)).toBe(30);
  });

  it('does not round past the maximum for a factor next to 1', () => {
    const nextToOne = 1 - Number.EPSILON / 2;
    expect(fuzzedInterval(70, { minimum: 1, maximum: 1 }, nextToOne)).toBe(1);
    expect(fuzzedInterval(36_500, wide, nextToOne)).toBe(36_500);
  });

  it('gives every day of the range the same share', () => {
    const counts = new Map<number, number>();
    for (let index = 0; index < 500; index += 1) {
      const days = fuzzedInterval(10, wide, index / 500);
      counts.set(days, (counts.get(days) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ 8: 100, 9: 100, 10: 100, 11: 100, 12: 100 });
  });
});

describe('fuzzFactor', () => {
  const id = (index: number) =>
    `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}:en-zh` as CardId;

  it('is stable: these values are in learners’ due dates', () => {
    expect(fuzzFactor(id(1), 0)).toBe(0.30592069448903203);
    expect(fuzzFactor(id(1), 1)).toBe(0.20498361461795866);
  });

  it('spreads neighbouring cards evenly over 0 to 1', () => {
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let index = 0; index < 5000; index += 1) {
      const bucket = Math.floor(fuzzFactor(id(index), index % 7) * 10);
      buckets[bucket] = (buckets[bucket] ?? Number.NaN) + 1;
    }
    // Chi-squared with 9 degrees of freedom is under 27.9 in 999 of 1,000 even spreads.
    const chi = buckets.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    expect(chi).toBeLessThan(27.9);
  });
});
