import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../src/domain/reviews/default-parameters.ts';
import {
  nextMemory,
  retrievability,
  unroundedInterval,
} from '../../../../src/domain/reviews/fsrs.ts';
import type { Grade } from '../../../../src/domain/reviews/grade.ts';
import type { Memory } from '../../../../src/domain/reviews/memory.ts';

const w = DEFAULT_PARAMETERS;
/** ts-fsrs rounds to 8 decimals on the way. */
const DECIMALS = 6;

function remember(history: readonly (readonly [Grade, number])[], parameters = w): Memory {
  return history.reduce<Memory>(
    (memory, [grade, elapsed], index) =>
      nextMemory(index === 0 ? undefined : memory, elapsed, grade, parameters),
    { stability: 0, difficulty: 0 },
  );
}

describe('nextMemory', () => {
  it.each<[Grade]>([[1], [2], [3], [4]])('starts grade %i at its own weights', (grade) => {
    const memory = nextMemory(undefined, 0, grade, w);
    expect(memory.stability).toBe(w[grade - 1]);
    const difficulty = (w[4] ?? 0) - Math.exp((w[5] ?? 0) * (grade - 1)) + 1;
    expect(memory.difficulty).toBeCloseTo(Math.min(10, Math.max(1, difficulty)), DECIMALS);
  });

  it('grows stability by the formula of FSRS-6 after a passed day', () => {
    const before = { stability: 5, difficulty: 6 };
    const decay = -(w[20] ?? 0);
    const factor = 0.9 ** (1 / decay) - 1;
    const recall = (1 + (factor * 4) / 5) ** decay;
    const growth =
      Math.exp(w[8] ?? 0) *
      (11 - 6) *
      5 ** -(w[9] ?? 0) *
      (Math.exp((w[10] ?? 0) * (1 - recall)) - 1);
    expect(nextMemory(before, 4, 3, w).stability).toBeCloseTo(5 * (1 + growth), DECIMALS - 1);
    expect(nextMemory(before, 4, 2, w).stability).toBeCloseTo(
      5 * (1 + growth * (w[15] ?? 0)),
      DECIMALS - 1,
    );
  });

  it('never lowers stability for hard, good or easy on the same day', () => {
    const before = { stability: 80, difficulty: 5 };
    for (const grade of [2, 3, 4] as const) {
      expect(nextMemory(before, 0, grade, w).stability).toBeGreaterThanOrEqual(80);
    }
    expect(nextMemory(before, 0, 1, w).stability).toBeLessThan(80);
  });

  it('does not change by short-term weights that are all 0', () => {
    const frozen = w.map((weight, index) => (index >= 17 && index <= 19 ? 0 : weight));
    const sameDay = remember(
      [
        [1, 0],
        [3, 0],
      ],
      frozen,
    );
    expect(sameDay.stability).toBe(w[0]);
  });

  it('takes an initial stability under 0.1 days as it is', () => {
    expect(nextMemory(undefined, 0, 1, w.with(0, 0.02)).stability).toBe(0.02);
  });

  it('stays within 0.001 and 36,500 days', () => {
    const rising = Array.from({ length: 30 }, (): [Grade, number] => [4, 30_000]);
    expect(remember(rising).stability).toBe(36_500);
    const falling = Array.from({ length: 60 }, (): [Grade, number] => [1, 0]);
    expect(remember(falling).stability).toBeGreaterThanOrEqual(0.001);
  });

  it.each([-1, Number.NaN])('refuses %d elapsed days', (elapsed) => {
    expect(() => nextMemory({ stability: 1, difficulty: 5 }, elapsed, 3, w)).toThrow('nextMemory');
  });

  it.each([
    ['too few', w.slice(1)],
    ['NaN', w.with(3, Number.NaN)],
  ])('refuses %s parameters', (_, parameters) => {
    expect(() => nextMemory(undefined, 0, 3, parameters)).toThrow('21 finite');
  });

  it('keeps parameter sets apart', () => {
    const other = w.with(2, 7);
    expect(nextMemory(undefined, 0, 3, other).stability).toBe(7);
    expect(nextMemory(undefined, 0, 3, w).stability).toBe(w[2]);
  });
});

describe('unroundedInterval', () => {
  it('is the stability at 0.9, longer below and shorter above', () => {
    expect(unroundedInterval(12.5, 0.9, w)).toBeCloseTo(12.5, DECIMALS);
    expect(unroundedInterval(12.5, 0.8, w)).toBeGreaterThan(12.5);
    expect(unroundedInterval(12.5, 0.95, w)).toBeLessThan(12.5);
  });

  it('ends where retrievability is the one desired', () => {
    for (const desired of [0.7, 0.85, 0.97]) {
      const days = unroundedInterval(33, desired, w);
      expect(retrievability({ stability: 33, difficulty: 5 }, days, w)).toBeCloseTo(desired, 6);
    }
  });
});

describe('retrievability', () => {
  it('is 1 on the day and 0.9 after as many days as the stability', () => {
    const memory = { stability: 17, difficulty: 3 };
    expect(retrievability(memory, 0, w)).toBe(1);
    expect(retrievability(memory, 17, w)).toBeCloseTo(0.9, DECIMALS);
  });
});
