import { describe, expect, it } from 'vitest';
import { AGAIN, EASY, GOOD, HARD } from '../../../../src/domain/reviews/grade.ts';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  momentAt,
} from '../../../../src/domain/reviews/learning-day.ts';
import { nextStep, stepDelay } from '../../../../src/domain/reviews/steps.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';

const minutes = (...steps: number[]) => steps.map((step) => step * MINUTE_MS);

describe('nextStep', () => {
  it('again goes back to the first step', () => {
    expect(nextStep(minutes(2, 20, 60), 1, AGAIN)).toEqual({
      delayMs: 2 * MINUTE_MS,
      remainingSteps: 3,
    });
  });

  it('hard on the first step is halfway to the second', () => {
    expect(nextStep(minutes(2, 20), 2, HARD)).toEqual({
      delayMs: 11 * MINUTE_MS,
      remainingSteps: 2,
    });
  });

  it('hard on an only step is half as long again, at most a day more', () => {
    expect(nextStep(minutes(20), 1, HARD)?.delayMs).toBe(30 * MINUTE_MS);
    expect(nextStep([4 * DAY_MS], 1, HARD)?.delayMs).toBe(5 * DAY_MS);
  });

  it('hard comes in whole days past one day', () => {
    expect(nextStep([1.2 * DAY_MS], 1, HARD)?.delayMs).toBe(2 * DAY_MS);
    expect(nextStep([DAY_MS, 4.2 * DAY_MS], 2, HARD)?.delayMs).toBe(3 * DAY_MS);
    expect(nextStep([2 * HOUR_MS], 1, HARD)?.delayMs).toBe(3 * HOUR_MS);
  });

  it('hard on a later step repeats it', () => {
    expect(nextStep(minutes(2, 20), 1, HARD)).toEqual({
      delayMs: 20 * MINUTE_MS,
      remainingSteps: 1,
    });
  });

  it('good takes the next step and leaves after the last', () => {
    expect(nextStep(minutes(2, 20), 2, GOOD)).toEqual({
      delayMs: 20 * MINUTE_MS,
      remainingSteps: 1,
    });
    expect(nextStep(minutes(2, 20), 1, GOOD)).toBeUndefined();
  });

  it('easy leaves at once', () => {
    expect(nextStep(minutes(2, 20), 2, EASY)).toBeUndefined();
  });

  it('counts a card with more steps to go than there are as on the first', () => {
    expect(nextStep(minutes(2, 20), 7, GOOD)?.delayMs).toBe(20 * MINUTE_MS);
  });

  it('has nothing to offer without steps', () => {
    for (const grade of [AGAIN, HARD, GOOD, EASY] as const) {
      expect(nextStep([], 1, grade)).toBeUndefined();
    }
  });
});

describe('stepDelay', () => {
  const lateEvening = momentAt(Date.UTC(2026, 5, 11, 3, 55) as EpochMs, 0, 4);

  it('stays a delay within the day', () => {
    expect(stepDelay(4 * MINUTE_MS, lateEvening, 4)).toEqual({ kind: 'ms', ms: 4 * MINUTE_MS });
  });

  it('becomes a day from the rollover on', () => {
    expect(stepDelay(5 * MINUTE_MS, lateEvening, 4)).toEqual({ kind: 'days', days: 1 });
    expect(stepDelay(24 * HOUR_MS, lateEvening, 4)).toEqual({ kind: 'days', days: 1 });
    expect(stepDelay(25 * HOUR_MS, lateEvening, 4)).toEqual({ kind: 'days', days: 2 });
  });
});
