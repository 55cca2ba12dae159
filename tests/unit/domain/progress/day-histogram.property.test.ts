import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countFrom,
  countUpTo,
  EMPTY_HISTOGRAM,
  firstDayFrom,
  histogramOf,
  shiftCount,
} from '../../../../src/domain/progress/day-histogram.ts';

const days = fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 60 });

it('counts like a list of days does', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -7, max: 32 }), (list, day) => {
      const histogram = list.reduce((sum, one) => shiftCount(sum, one, 1), EMPTY_HISTOGRAM);
      expect(histogram).toEqual(histogramOf(list));
      expect(countUpTo(histogram, day)).toBe(list.filter((one) => one <= day).length);
      expect(countFrom(histogram, day)).toBe(list.filter((one) => one >= day).length);
      const later = list.filter((one) => one >= day);
      expect(firstDayFrom(histogram, day)).toBe(
        later.length === 0 ? undefined : Math.min(...later),
      );
    }),
  );
});

it('is empty again once all is taken away, in whatever order', () => {
  fc.assert(
    fc.property(days, (list) => {
      const full = histogramOf(list);
      const emptied = list.toReversed().reduce((left, one) => shiftCount(left, one, -1), full);
      expect(emptied).toEqual(EMPTY_HISTOGRAM);
      expect(full).toEqual(histogramOf(list));
    }),
  );
});
