import { expect, it } from 'vitest';
import { dropIndex } from '../../../../src/features/review/exercises/drop-index.ts';

/** Two lines of two tiles, each 40 by 20, 10 apart. */
const BOXES = [
  [0, 0],
  [50, 0],
  [0, 30],
  [50, 30],
].map(([left = 0, top = 0]) => ({ left, top, right: left + 40, bottom: top + 20 }));

it('finds the gap that a tile is dropped into, line by line', () => {
  expect(dropIndex([], 10, 10)).toBe(0);
  expect(dropIndex(BOXES, 5, 10), 'before the first').toBe(0);
  expect(dropIndex(BOXES, 45, 10)).toBe(1);
  expect(dropIndex(BOXES, 200, 10), 'at the end of the first line').toBe(2);
  expect(dropIndex(BOXES, 5, 40), 'at the beginning of the second').toBe(2);
  expect(dropIndex(BOXES, 45, 40)).toBe(3);
  expect(dropIndex(BOXES, 200, 200), 'below all').toBe(4);
});
