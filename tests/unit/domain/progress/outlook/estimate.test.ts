import { describe, expect, it } from 'vitest';
import {
  meanEstimate,
  shareEstimate,
} from '../../../../../src/domain/progress/outlook/estimate.ts';
import { seededNumbers } from '../../../../../src/domain/reviews/fit/seeded-numbers.ts';

const ROUNDS = 4_000;

/** How often the interval holds the truth over many samples; four in five is promised. */
function held(draw: () => { low: number; high: number }, truth: number): number {
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { low, high } = draw();
    if (low <= truth && truth <= high) count += 1;
  }
  return count / ROUNDS;
}

describe('estimates', () => {
  it('hold the mean of days that differ much in about four of five samples, of a week or of four', () => {
    const random = seededNumbers(3);
    // Days of 0 to 20, evenly: the mean is 10.
    for (const days of [7, 28]) {
      const sample = () =>
        meanEstimate(Array.from({ length: days }, () => Math.floor(random() * 21)));
      expect(held(sample, 10)).toBeGreaterThan(0.77);
      expect(held(sample, 10)).toBeLessThan(0.83);
    }
  });

  it('hold a share in about four of five samples', () => {
    const random = seededNumbers(5);
    const sample = () => {
      const known = Array.from({ length: 80 }, () => random()).filter((one) => one < 0.92).length;
      return shareEstimate(known, 80);
    };
    expect(held(sample, 0.92)).toBeGreaterThan(0.75);
    expect(held(sample, 0.92)).toBeLessThan(0.87);
  });

  it('keep within what can be, and hold what was seen', () => {
    expect(shareEstimate(20, 20)).toMatchObject({ middle: 1, high: 1 });
    expect(shareEstimate(0, 20)).toMatchObject({ low: 0, middle: 0 });
    expect(meanEstimate([0, 0, 9]).low).toBe(0);
  });
});
