import { expect, it } from 'vitest';
import { countMoved } from '../../../../src/services/alignment-editor/sentences-moved.ts';

const text = 'One. Two. Three.';

it('counts the sentences after the place in the row itself, as going down', () => {
  expect(countMoved(text, 'en', 10, true)).toBe(1);
  expect(countMoved(text, 'en', 6, true)).toBe(2);
  expect(countMoved(text, 'en', 0, true)).toBe(3);
  expect(countMoved(text, 'en', 16, true)).toBe(0);
});

it('counts the sentences before the place in the next row, as coming up', () => {
  expect(countMoved(text, 'en', 1, false)).toBe(0);
  expect(countMoved(text, 'en', 9, false)).toBe(-2);
  expect(countMoved('一。二。', 'zh', 4, false)).toBe(-2);
});

it('moves nothing out of a gap', () => {
  expect(countMoved('', 'zh', 0, false)).toBe(0);
});
