import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../../src/domain/progress/wilson-interval.ts';

// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (successes, total, low, high) => {
  const interval = wilsonInterval(successes, total);
  expect(interval.share).toBeCloseTo(successes / total, 12);
  // As many digits as were published.
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
