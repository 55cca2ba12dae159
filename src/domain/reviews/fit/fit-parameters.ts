import { err, ok, type Result } from '../../../shared/result.ts';
import { DEFAULT_PARAMETERS } from '../default-parameters.ts';
import type { Calibration } from './calibration.ts';
import { clampParameters } from './clamp-parameters.ts';
import { dropOutliers } from './drop-outliers.ts';
import { evaluateParameters } from './evaluate-parameters.ts';
import { fitFirstStabilities } from './first-stabilities.ts';
import { countBefore, itemTimes } from './item-times.ts';
import { recencyWeights } from './recency-weights.ts';
import type { ReviewHistories } from './review-histories.ts';
import { smoothStabilities } from './smooth-stabilities.ts';
import { EPOCHS, trainParameters } from './train-parameters.ts';

/** Fewer items say too little about a learner for 21 parameters. */
export const LEAST_ITEMS = 400;
/** Share of the items, the newest, on which the new parameters must prove themselves. */
const HELD_OUT = 0.2;

export interface FitOptions {
  /** Parameters in use, 21; the new ones must foretell better than these. */
  readonly current: readonly number[];
  /** How many relearning steps the learner has, >= 0. */
  readonly relearningSteps: number;
  /** Any whole number; the same gives the same parameters. */
  readonly seed: number;
}

export interface FitWatch {
  /** Called now and then; `done` of `total` steps. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

export interface Fit {
  /** To be used from now on: the new ones if they were better, else those in use. */
  readonly parameters: readonly number[];
  /** Whether the new parameters were better on the items held out. */
  readonly kept: boolean;
  readonly reviews: number;
  /** Reviews that say something about memory over night. */
  readonly items: number;
  /** The parameters in use, on the items held out. */
  readonly before: Calibration;
  /** Parameters fitted on the older items alone, on the items held out. */
  readonly after: Calibration;
}

export type FitRefusal =
  | { readonly kind: 'too-few'; readonly have: number; readonly need: number }
  | { readonly kind: 'cancelled' };

/**
 * Fits FSRS-6 to a learner: on the older items first, to see on the newest whether that foretells them
 * better than the parameters in use, and if so on all of them.
 */
export function fitParameters(
  histories: ReviewHistories,
  options: FitOptions,
  watch: FitWatch = {},
): Result<Fit, FitRefusal> {
  const times = itemTimes(histories);
  const items = times.length;
  if (items < LEAST_ITEMS) return err({ kind: 'too-few', have: items, need: LEAST_ITEMS });
  const from = times[Math.floor(items * (1 - HELD_OUT))] ?? 0;
  const onItems = progressOf(EPOCHS * (items + countBefore(times, from)), watch);
  const trial = fitUntil(histories, times, from, options, onItems);
  if (trial === undefined) return err({ kind: 'cancelled' });
  const before = evaluateParameters(histories, options.current, from);
  const after = evaluateParameters(histories, trial, from);
  const kept = after.logLoss < before.logLoss;
  const report = { kept, reviews: histories.order.length, items, before, after };
  if (!kept) return ok({ ...report, parameters: options.current });
  const parameters = fitUntil(histories, times, Number.POSITIVE_INFINITY, options, onItems);
  return parameters === undefined ? err({ kind: 'cancelled' }) : ok({ ...report, parameters });
}

/** Fits on the items before `until`; undefined where it was stopped. */
function fitUntil(
  histories: ReviewHistories,
  allTimes: Float64Array,
  until: number,
  { relearningSteps, seed }: FitOptions,
  onItems: (items: number) => boolean,
): number[] | undefined {
  const times = allTimes.subarray(0, countBefore(allTimes, until));
  const sound = dropOutliers(histories, until);
  const first = fitFirstStabilities(sound.firstIntervals, averageRecall(histories, until));
  const begin = [...first.stabilities, ...DEFAULT_PARAMETERS.slice(4)];
  const weights = recencyWeights(histories, times, until);
  const training = { histories, cards: sound.cards, weights, begin, relearningSteps, seed };
  const trained = trainParameters(training, onItems);
  return trained && finish(trained, first.counts, relearningSteps);
}

/** The training may have put first stabilities out of order. */
function finish(trained: readonly number[], counts: readonly number[], relearningSteps: number) {
  const known = counts.map((count, index) => (count > 0 ? trained[index] : undefined));
  const parameters = Float64Array.from([...smoothStabilities(known, counts), ...trained.slice(4)]);
  clampParameters(parameters, relearningSteps);
  // Four digits, as parameters are published: more would only pretend to be exact.
  return Array.from(parameters, (value) => Number(value.toFixed(4)));
}

function averageRecall({ elapsed, grades, order }: ReviewHistories, until: number): number {
  let [count, recalled] = [0, 0];
  for (let index = 0; index < elapsed.length; index += 1) {
    if ((elapsed[index] ?? 0) === 0 || (order[index] ?? 0) >= until) continue;
    count += 1;
    if ((grades[index] ?? 1) > 1) recalled += 1;
  }
  return count === 0 ? 0 : recalled / count;
}

const ITEMS_PER_REPORT = 20_000;

function progressOf(total: number, { onProgress, isCancelled }: FitWatch) {
  let [done, reported] = [0, 0];
  return (items: number): boolean => {
    done += items;
    if (done - reported >= ITEMS_PER_REPORT) {
      reported = done;
      onProgress?.(Math.min(done, total), total);
    }
    return isCancelled?.() !== true;
  };
}
