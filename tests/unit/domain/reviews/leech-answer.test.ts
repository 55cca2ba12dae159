import { describe, expect, it } from 'vitest';
import { AGAIN, HARD } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS } from '../../../../src/domain/reviews/learning-day.ts';
import { makesLeech } from '../../../../src/domain/reviews/leech-answer.ts';
import { graded, live } from './live-card.ts';

const { card } = live([graded(0, 4), graded(20 * DAY_MS, 3)]);
const EIGHT = { leechThreshold: 8 };

describe('makesLeech', () => {
  it('is at the threshold, and every half of it after', () => {
    const lapses = Array.from({ length: 20 }, (_, before) => before);
    const leeches = lapses.filter((before) =>
      makesLeech({ ...card, lapses: before }, AGAIN, EIGHT),
    );
    expect(leeches).toEqual([7, 11, 15, 19]);
  });

  it('takes a card in review that is forgotten', () => {
    const almost = { ...card, lapses: 7 };
    expect(makesLeech(almost, HARD, EIGHT)).toBe(false);
    expect(makesLeech({ ...almost, state: { kind: 'new' } }, AGAIN, EIGHT)).toBe(false);
    expect(makesLeech(almost, AGAIN, { leechThreshold: 0 })).toBe(false);
  });
});
