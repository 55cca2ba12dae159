import { describe, expect, it } from 'vitest';
import { lengthCost } from '../../../../src/domain/bitext/length-cost.ts';
import { ENGLISH_CHINESE } from '../../../../src/domain/bitext/length-model.ts';
import { logTwoSidedTail } from '../../../../src/domain/bitext/normal-tail.ts';

describe('logTwoSidedTail', () => {
  // R: log(2 * pnorm(-z)); within the error of the series, and 1 % far out.
  it.each([
    [0, 0, 1e-6],
    [1, -1.1478744, 1e-5],
    [1.96, -2.9957, 1e-3],
    [3, -5.914, 1e-3],
    [6, -20.04, 0.05],
    [40, -803.92, 0.1],
  ])('at %d', (z, expected, tolerance) => {
    expect(Math.abs(logTwoSidedTail(z) - expected)).toBeLessThan(tolerance);
  });
});

describe('lengthCost', () => {
  it('is nothing for two empty sides and for lengths that agree', () => {
    expect(lengthCost(0, 0, ENGLISH_CHINESE)).toBe(0);
    expect(lengthCost(100, 29, ENGLISH_CHINESE)).toBeCloseTo(0, 6);
  });

  it('grows with the difference, either way', () => {
    const costs = [29, 40, 60, 120].map((zh) => lengthCost(100, zh, ENGLISH_CHINESE));
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(lengthCost(100, 10, ENGLISH_CHINESE)).toBeGreaterThan(1);
  });
});
