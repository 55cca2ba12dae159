import { describe, expect, it } from 'vitest';
import { balancedInterval, weekdayOf } from '../../../../src/domain/reviews/balanced-interval.ts';
import { fuzzBounds, fuzzedInterval } from '../../../../src/domain/reviews/fuzz.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';

const TODAY = 20_000 as LearningDay;
const RANGE = { minimum: 1, maximum: 36_500 };
const EVERY_DAY = [1, 1, 1, 1, 1, 1, 1];
const FACTORS = Array.from({ length: 200 }, (_, at) => at / 200);

interface Days {
  readonly cards?: Readonly<Record<number, number>>;
  readonly easyDays?: readonly number[];
  readonly loadBalance?: boolean;
}

/** How often each interval is given over all of the fuzz range. */
function spread(interval: number, { cards = {}, easyDays = EVERY_DAY, loadBalance = true }: Days) {
  const counts = new Map<number, number>();
  for (const fuzz of FACTORS) {
    const days = balancedInterval(interval, {
      today: TODAY,
      range: RANGE,
      fuzz,
      load: (day) => cards[day - TODAY] ?? 0,
      options: { loadBalance, easyDays },
    });
    counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  return counts;
}

describe('load balance', () => {
  it('prefers the lighter days within the fuzz range', () => {
    const { minimum, maximum } = fuzzBounds(20, RANGE);
    const cards = { 17: 30, 18: 30, 19: 30, 20: 0, 21: 30, 22: 30, 23: 30 };
    const counts = spread(20, { cards });
    expect(Math.min(...counts.keys())).toBeGreaterThanOrEqual(minimum);
    expect(Math.max(...counts.keys())).toBeLessThanOrEqual(maximum);
    expect(counts.get(20) ?? 0).toBeGreaterThan(FACTORS.length * 0.9);
  });

  it('spreads over all days of the range where they hold the same', () => {
    const counts = spread(20, {});
    const { minimum, maximum } = fuzzBounds(20, RANGE);
    expect(counts.size).toBe(maximum - minimum + 1);
  });

  it('is plain fuzz where it is off, over 90 days, without fuzz, and where nothing is known', () => {
    const cards = { 20: 50, 120: 50 };
    for (const fuzz of FACTORS) {
      const plain = { today: TODAY, range: RANGE, fuzz, load: () => 0 };
      const off = { loadBalance: false, easyDays: EVERY_DAY };
      const on = { loadBalance: true, easyDays: EVERY_DAY };
      const load = (day: number) => (cards as Record<number, number>)[day - TODAY] ?? 0;
      expect(balancedInterval(20, { ...plain, load, options: off })).toBe(
        fuzzedInterval(20, RANGE, fuzz),
      );
      expect(balancedInterval(120, { ...plain, load, options: on })).toBe(
        fuzzedInterval(120, RANGE, fuzz),
      );
      expect(balancedInterval(20, { ...plain, load: undefined, options: on })).toBe(
        fuzzedInterval(20, RANGE, fuzz),
      );
      expect(balancedInterval(20, { ...plain, load, fuzz: undefined, options: on })).toBe(20);
    }
  });
});

describe('easy days', () => {
  it('are avoided, the more the easier', () => {
    // Learning day 20,020 is a Thursday.
    const thursday = 3;
    expect(weekdayOf((TODAY + 20) as LearningDay)).toBe(thursday);
    const half = spread(20, { easyDays: EVERY_DAY.with(thursday, 0.5), loadBalance: false });
    const none = spread(20, { easyDays: EVERY_DAY.with(thursday, 0), loadBalance: false });
    const normal = spread(20, {});
    expect(half.get(20) ?? 0).toBeLessThan((normal.get(20) ?? 0) / 2);
    expect(none.get(20) ?? 0).toBeLessThanOrEqual(1);
  });

  it('leave a day where all of the range are easy', () => {
    const counts = spread(20, { easyDays: [0, 0, 0, 0, 0, 0, 0] });
    expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(FACTORS.length);
  });
});

describe('weekdayOf', () => {
  it('counts from Monday, before 1970 too', () => {
    expect(weekdayOf(0 as LearningDay)).toBe(3);
    expect(weekdayOf(4 as LearningDay)).toBe(0);
    expect(weekdayOf(-4 as LearningDay)).toBe(6);
  });
});
