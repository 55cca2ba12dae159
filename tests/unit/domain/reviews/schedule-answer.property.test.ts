import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS, momentAt } from '../../../../src/domain/reviews/learning-day.ts';
import type { Outcome } from '../../../../src/domain/reviews/review.ts';
import { outcomesOf } from '../../../../src/domain/reviews/schedule-answer.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { gradings, studyOptions } from './arbitrary-life.ts';
import { live } from './live-card.ts';

/** Days and milliseconds within the day, so that a wait of days is longer than any of minutes. */
function waitOf(outcome: Outcome): { readonly days: number; readonly ms: number } {
  if (outcome.kind === 'review') return { days: outcome.intervalDays, ms: 0 };
  return outcome.delay.kind === 'days'
    ? { days: outcome.delay.days, ms: 0 }
    : { days: 0, ms: outcome.delay.ms };
}

const fuzz = fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  nil: undefined,
});

const answerings = fc
  .tuple(
    fc.array(gradings, { maxLength: 12 }),
    studyOptions,
    fuzz,
    fc.integer({ min: -DAY_MS, max: 900 * DAY_MS }),
    fc.option(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), { nil: undefined }),
  )
  .map(([life, options, factor, wait, loads]) => {
    const { card, at } = live(life, options);
    const moment = momentAt((at + wait) as EpochMs, 0, options.rolloverHour);
    const load = loads && ((day: number) => loads[Math.abs(day) % loads.length] ?? 0);
    return { options, outcomes: outcomesOf({ card, moment, options, fuzz: factor, load }) };
  });

describe('outcomesOf', () => {
  it('never puts a better grade before a worse one', () => {
    fc.assert(
      fc.property(answerings, ({ outcomes }) => {
        const waits = GRADES.map((grade) => waitOf(outcomes[grade]));
        waits.slice(1).forEach((wait, index) => {
          const before = waits[index] ?? { days: Number.NaN, ms: Number.NaN };
          expect(wait.days).toBeGreaterThanOrEqual(before.days);
          if (wait.days === 0) expect(wait.ms).toBeGreaterThanOrEqual(before.ms);
        });
      }),
    );
  });

  it('sets good over hard and easy over good in review, unless the cap is in the way', () => {
    fc.assert(
      fc.property(answerings, ({ outcomes, options }) => {
        for (const [worse, better] of [
          [outcomes[2], outcomes[3]],
          [outcomes[3], outcomes[4]],
        ] as const) {
          if (worse.kind !== 'review' || better.kind !== 'review') continue;
          if (worse.intervalDays === options.maximumIntervalDays) continue;
          expect(better.intervalDays).toBeGreaterThan(worse.intervalDays);
        }
      }),
    );
  });

  it('never passes the longest interval, and gives whole days from 1 on or a delay from 0 on', () => {
    fc.assert(
      fc.property(answerings, ({ outcomes, options }) => {
        for (const grade of GRADES) {
          const { days, ms } = waitOf(outcomes[grade]);
          expect(days).toBeLessThanOrEqual(options.maximumIntervalDays);
          expect(Number.isInteger(days)).toBe(true);
          expect(days > 0 || ms > 0).toBe(true);
        }
      }),
    );
  });
});
