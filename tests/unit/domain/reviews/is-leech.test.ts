import { expect, it } from 'vitest';
import { isLeech } from '../../../../src/domain/reviews/is-leech.ts';

const leechesUpTo = (lapses: number, threshold: number) =>
  Array.from({ length: lapses + 1 }, (_, count) => count).filter((count) =>
    isLeech(count, threshold),
  );

it.each([
  [8, [8, 12, 16, 20]],
  [5, [5, 8, 11, 14, 17, 20]],
  [1, Array.from({ length: 20 }, (_, index) => index + 1)],
  [0, []],
])('with a threshold of %i a card is a leech at %j lapses', (threshold, lapses) => {
  expect(leechesUpTo(20, threshold)).toEqual(lapses);
});

it('asks at 8 lapses unless told', () => {
  expect([isLeech(7), isLeech(8)]).toEqual([false, true]);
});
