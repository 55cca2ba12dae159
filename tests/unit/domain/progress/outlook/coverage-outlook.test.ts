import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../../../src/domain/progress/coverage.ts';
import {
  coverageOutlook,
  neededPace,
} from '../../../../../src/domain/progress/outlook/coverage-outlook.ts';

const coverageOf = (known: number, learning: number, fresh: number): Coverage => ({
  known,
  learning,
  fresh,
  suspended: 3,
});
const daysOf = (coverage: Coverage, introduced: readonly number[]) => {
  const outlook = coverageOutlook(coverage, introduced);
  if (outlook.kind !== 'days') throw new Error(outlook.kind);
  return outlook;
};

/** Lives day after day: so many are begun, and the same share of those is known. */
function livedDays({ known, learning, fresh }: Coverage, perDay: number): number {
  const total = known + learning + fresh;
  const share = known / (known + learning);
  let started = known + learning;
  let day = 0;
  for (; started * share < Math.ceil(0.9 * total) - 1e-9 && day < 100_000; day += 1) {
    started += perDay;
  }
  return day;
}

describe('coverageOutlook', () => {
  it('says so where there is too little to go by, nothing to do, or nothing done', () => {
    expect(coverageOutlook(coverageOf(0, 0, 0), []).kind).toBe('empty');
    expect(coverageOutlook(coverageOf(9, 1, 0), []).kind).toBe('reached');
    expect(coverageOutlook(coverageOf(18, 1, 81), Array(28).fill(3))).toEqual({
      kind: 'too-little',
      days: 28,
      started: 19,
    });
    expect(coverageOutlook(coverageOf(28, 2, 70), [10, 10, 10]).kind).toBe('too-little');
    expect(coverageOutlook(coverageOf(28, 2, 70), Array(28).fill(0)).kind).toBe('standstill');
    expect(coverageOutlook(coverageOf(20, 30, 50), Array(28).fill(3))).toEqual({
      kind: 'forgotten',
      knownShare: 0.4,
    });
  });

  it('is one day where every day was alike and everything begun is known, but for the share', () => {
    const { days, pace } = daysOf(coverageOf(100, 0, 900), Array(28).fill(10));
    expect(pace).toEqual({ low: 10, middle: 10, high: 10 });
    expect(days.middle).toBe(80);
    expect(days.low).toBe(80);
    expect(days.high).toBeGreaterThan(80);
  });

  it('has no latest day where the pace may have been none', () => {
    const { days } = daysOf(coverageOf(40, 1, 60), [0, 0, 0, 0, 0, 0, 41]);
    expect(days.high).toBeUndefined();
  });

  const standing = fc
    .record({
      started: fc.integer({ min: 20, max: 2_000 }),
      missing: fc.double({ min: 0, max: 0.09, noNaN: true }),
      fresh: fc.integer({ min: 1, max: 3_000 }),
    })
    .map(({ started, missing, fresh }) => {
      const learning = Math.floor(started * missing);
      return coverageOf(started - learning, learning, fresh);
    });
  const counts = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 28 })
    .filter((days) => days.some((count) => count > 0));

  it('foretells what living it day by day gives, and a range around it', () => {
    fc.assert(
      fc.property(standing, counts, (coverage, introduced) => {
        const outlook = coverageOutlook(coverage, introduced);
        fc.pre(outlook.kind === 'days');
        if (outlook.kind !== 'days') return;
        const { low, middle, high = Infinity } = outlook.days;
        const perDay = introduced.reduce((sum, count) => sum + count, 0) / introduced.length;
        expect(
          Math.abs(Math.ceil(middle - 1e-6) - livedDays(coverage, perDay)),
        ).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(middle);
        expect(high).toBeGreaterThanOrEqual(middle);
      }),
    );
  });

  it('needs for the foretold day the pace that it was foretold by', () => {
    fc.assert(
      fc.property(standing, counts, (coverage, introduced) => {
        const outlook = coverageOutlook(coverage, introduced);
        fc.pre(outlook.kind === 'days' && outlook.days.middle > 0);
        if (outlook.kind !== 'days') return;
        const needed = neededPace(coverage, outlook.days.middle);
        if (needed.kind !== 'pace') throw new Error(needed.kind);
        expect(needed.perDay.middle).toBeCloseTo(outlook.pace.middle, 6);
        const later = neededPace(coverage, outlook.days.middle * 2);
        if (later.kind !== 'pace') throw new Error(later.kind);
        expect(later.perDay.middle).toBeLessThan(needed.perDay.middle);
      }),
    );
  });
});
