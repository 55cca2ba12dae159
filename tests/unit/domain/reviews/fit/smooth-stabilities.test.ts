import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { smoothStabilities } from '../../../../../src/domain/reviews/fit/smooth-stabilities.ts';

const COUNTS = [1, 1, 1, 1];

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.map((days) => days.toFixed(3))).toEqual(expected.map((days) => days.toFixed(3)));
}

describe('first stabilities', () => {
  it('keep what was fitted where it is in order', () => {
    expectClose(smoothStabilities([0.5, 1, 3, 8], COUNTS), [0.5, 1, 3, 8]);
  });

  it('give way to a neighbour with more answers', () => {
    expectClose(smoothStabilities([0.5, 4, 3, 8], [1, 9, 1, 1]), [0.5, 4, 4, 8]);
    expectClose(smoothStabilities([0.5, 4, 3, 8], [1, 1, 9, 1]), [0.5, 3, 3, 8]);
  });

  it('fill in Hard between Again and Good', () => {
    const hard = 0.4 ** 0.41 * 2.3 ** 0.59;
    expectClose(smoothStabilities([0.4, undefined, 2.3, 10.9], COUNTS), [0.4, hard, 2.3, 10.9]);
  });

  const complete = [0.5, 0.5 ** 0.41 * 3 ** 0.59, 3, 0] as number[];
  complete[3] = ((complete[2] ?? 0) / (complete[1] ?? 1) ** 0.46) ** (1 / 0.54);
  const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b]));

  it.each(pairs)('are reckoned from grades %i and %i alone', (a, b) => {
    const known = complete.map((days, index) => (index === a || index === b ? days : undefined));
    expectClose(smoothStabilities(known, COUNTS), complete);
  });

  it('scale the defaults where one grade is known', () => {
    const [, hard = 0] = DEFAULT_PARAMETERS;
    const scaled = DEFAULT_PARAMETERS.slice(0, 4).map((days) => (days * 0.35) / hard);
    expectClose(smoothStabilities([undefined, 0.35, undefined, undefined], COUNTS), scaled);
  });

  it('are the defaults where nothing is known, and never over 100 days', () => {
    const none = [undefined, undefined, undefined, undefined];
    expectClose(smoothStabilities(none, COUNTS), DEFAULT_PARAMETERS.slice(0, 4));
    expect(smoothStabilities([1, 2, 90, 300], COUNTS)[3]).toBeCloseTo(100, 9);
  });
});
