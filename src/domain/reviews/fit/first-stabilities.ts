import { S_MIN } from 'ts-fsrs';
import { DEFAULT_PARAMETERS } from '../default-parameters.ts';
import type { FirstInterval, FirstIntervals } from './first-intervals.ts';
import { forgettingCurve } from './forgetting-curve.ts';
import { weightAt } from './memory-walker.ts';
import { smoothStabilities } from './smooth-stabilities.ts';

/** No first stability is over this many days. */
const LONGEST_DAYS = 100;
/** Days away from the default that weigh as much as one nat of log loss. */
const PRIOR_DAYS = 16;
const SEARCH_STEPS = 100;

const CURVE = forgettingCurve(weightAt(DEFAULT_PARAMETERS, 20));

/** First stabilities, and how many answers each is fitted on. */
export interface FirstStabilities {
  readonly stabilities: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Stability after each first grade, from how much was recalled after the first interval.
 *
 * @param averageRecall 0 to 1, over all items; counts as one answer more after each interval
 *
 * Source: fsrs-rs, src/parameter_initialization.rs.
 */
export function fitFirstStabilities(
  firstIntervals: FirstIntervals,
  averageRecall: number,
): FirstStabilities {
  const counts: number[] = [];
  const fitted = [1, 2, 3, 4].map((grade) => {
    const intervals = [...(firstIntervals.get(grade)?.values() ?? [])];
    const count = intervals.reduce((sum, interval) => sum + interval.count, 0);
    counts.push(count);
    return count === 0 ? undefined : searchStability(grade, intervals, averageRecall);
  });
  return { stabilities: smoothStabilities(fitted, counts), counts };
}

/** The loss has one valley, so a search by thirds finds its ground. */
function searchStability(
  grade: number,
  intervals: readonly FirstInterval[],
  averageRecall: number,
): number {
  const standard = weightAt(DEFAULT_PARAMETERS, grade - 1);
  const loss = (stability: number): number =>
    intervals.reduce(
      (sum, interval) => sum + intervalLoss(interval, stability, averageRecall),
      Math.abs(stability - standard) / PRIOR_DAYS,
    );
  let [low, high] = [S_MIN as number, LONGEST_DAYS];
  for (let step = 0; step < SEARCH_STEPS; step += 1) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

function intervalLoss(
  { days, count, recalled }: FirstInterval,
  stability: number,
  averageRecall: number,
): number {
  const share = (recalled + averageRecall) / (count + 1);
  const recall = (1 + (CURVE.factor * days) / stability) ** -CURVE.decay;
  return -count * (share * Math.log(recall) + (1 - share) * Math.log(1 - recall));
}
