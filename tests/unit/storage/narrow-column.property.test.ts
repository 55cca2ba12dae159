import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow, valueAt, widen } from '../../../src/storage/narrow-column.ts';

const numbers = fc.oneof(
  fc.array(fc.integer()),
  fc.array(fc.maxSafeInteger()),
  fc.array(fc.double()),
  fc.array(fc.constantFrom(0, -0, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, 0.5)),
  fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_300 })),
);

it('gives back exactly what went in', () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const column = narrow(given);
      const back = given.map((_, index) => valueAt(column, index));
      for (const [index, value] of given.entries()) expect(back[index]).toBe(value);
      const wide = new Float64Array(given.length + 1);
      widen(column, wide, 1, given.length);
      for (const [index, value] of given.entries()) expect(wide[index + 1]).toBe(value);
    }),
  );
});

it('takes no more room than the spread of the numbers asks', () => {
  const bytes = (given: number[]) => narrow(given).values.byteLength;
  expect(bytes([7, 7, 7, 7])).toBe(0);
  expect(bytes([1_000, 1_255, 1_001])).toBe(3);
  expect(bytes([-40_000, 20_000])).toBe(4);
  expect(bytes([0, 2 ** 31])).toBe(8);
});
