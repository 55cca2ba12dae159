import { expect, it } from 'vitest';
import { swipeOf } from '../../../../src/features/review/touch/swipe-of.ts';

it('takes clear, quick strokes for swipes and leaves all others to scrolling and selecting', () => {
  expect(swipeOf({ dx: -90, dy: 20, ms: 200 })).toBe('left');
  expect(swipeOf({ dx: 90, dy: -20, ms: 200 })).toBe('right');
  expect(swipeOf({ dx: 20, dy: -90, ms: 200 })).toBe('up');
  for (const stroke of [
    { dx: 0, dy: 0, ms: 50 },
    { dx: 40, dy: 0, ms: 50 },
    { dx: 90, dy: 60, ms: 200 },
    { dx: 60, dy: -90, ms: 200 },
    { dx: 0, dy: 200, ms: 200 },
    { dx: 200, dy: 0, ms: 1_500 },
  ]) {
    expect(swipeOf(stroke)).toBeUndefined();
  }
});
