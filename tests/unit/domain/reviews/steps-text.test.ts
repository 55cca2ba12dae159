import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import { formatSteps, parseSteps } from '../../../../src/domain/reviews/steps-text.ts';

describe('steps as text', () => {
  it('reads units, plain minutes and any separator', () => {
    expect(parseSteps('1m 10m, 2h、1d 30s')).toEqual([
      MINUTE_MS,
      10 * MINUTE_MS,
      2 * HOUR_MS,
      DAY_MS,
      30_000,
    ]);
    expect(parseSteps('5 15')).toEqual([5 * MINUTE_MS, 15 * MINUTE_MS]);
    expect(parseSteps('  ')).toEqual([]);
  });

  it.each(['0m', '1x', '-5m', '1.5m', 'm', '400d', Array(21).fill('1m').join(' ')])(
    'refuses %j',
    (written) => {
      expect(parseSteps(written)).toBeUndefined();
    },
  );

  it('reads what it has written', () => {
    const steps = fc.array(
      fc.integer({ min: 1, max: 86_400 }).map((seconds) => seconds * 1_000),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, (some) => {
        expect(parseSteps(formatSteps(some))).toEqual(some);
      }),
    );
    expect(formatSteps([MINUTE_MS, 10 * MINUTE_MS, DAY_MS])).toBe('1m 10m 1d');
  });
});
