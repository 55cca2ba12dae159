import type { Moment } from '../../shared/time.ts';
import { AGAIN, EASY, type Grade, HARD } from './grade.ts';
import { DAY_MS, learningDay } from './learning-day.ts';
import type { Delay } from './review.ts';

export interface Step {
  readonly delayMs: number;
  /** Steps still to pass, this one included; >= 1. */
  readonly remainingSteps: number;
}

/** Past one day only whole days count, so that morning and evening give the same delay. */
function wholeDaysPastOne(ms: number): number {
  return ms > DAY_MS ? Math.round(ms / DAY_MS) * DAY_MS : ms;
}

/**
 * Hard on the first step lies between Again and Good: halfway to the second step, or half as long
 * again where there is none, but at most a day longer.
 */
function hardOnFirstStep(first: number, second: number | undefined): number {
  if (second !== undefined) return wholeDaysPastOne((first + second) / 2);
  return wholeDaysPastOne(Math.min(first * 1.5, first + DAY_MS));
}

/**
 * The step that an answer leads to; undefined where the card leaves its steps.
 *
 * Again goes back to the first, Hard repeats the present one, Good takes the next, Easy leaves.
 * A card with more steps to go than there are (the options were changed) counts as on the first.
 *
 * @param stepsMs delays of the steps, may be empty
 * @param remainingSteps steps still to pass, the present one included
 *
 * Source: what Anki does, rslib/src/scheduler/states/steps.rs.
 */
export function nextStep(
  stepsMs: readonly number[],
  remainingSteps: number,
  grade: Grade,
): Step | undefined {
  if (grade === EASY) return undefined;
  const present = Math.min(Math.max(0, stepsMs.length - remainingSteps), stepsMs.length - 1);
  const target = grade === AGAIN ? 0 : grade === HARD ? present : present + 1;
  const delayMs = stepsMs[target];
  if (delayMs === undefined) return undefined;
  const isHardOnFirst = grade === HARD && target === 0;
  return {
    delayMs: isHardOnFirst ? hardOnFirstStep(delayMs, stepsMs[1]) : delayMs,
    remainingSteps: stepsMs.length - target,
  };
}

/** A delay as it is scheduled from a moment: whole learning days where it crosses the rollover. */
export function stepDelay(delayMs: number, moment: Moment, rolloverHour: number): Delay {
  const { at, utcOffset } = moment;
  const end = (at + delayMs) as typeof at;
  const days = learningDay(end, utcOffset, rolloverHour) - learningDay(at, utcOffset, rolloverHour);
  return days > 0 ? { kind: 'days', days } : { kind: 'ms', ms: delayMs };
}
