import type { LearningDay } from '../../shared/time.ts';
import { fuzzBounds, fuzzedInterval, type IntervalRange } from './fuzz.ts';
import type { TextOptions } from './options.ts';

/** How many cards are due on a learning day already. */
export type DayLoad = (day: LearningDay) => number;

/** Where an interval may land, and what each of the days there holds. */
export interface Placing {
  /** The learning day of the answer. */
  readonly today: LearningDay;
  readonly range: IntervalRange;
  /** Where in the fuzz range, 0 <= fuzz < 1; undefined for intervals without fuzz. */
  readonly fuzz: number | undefined;
  /** Undefined where nothing is known of the days. */
  readonly load: DayLoad | undefined;
  readonly options: Pick<TextOptions, 'loadBalance' | 'easyDays'>;
}

/** Longer intervals are only fuzzed: what a day so far away will hold cannot be known yet. */
export const LONGEST_BALANCED_DAYS = 90;
/** What stays of a day that shall hold nothing, so that some day is always left. */
const LEAST_SHARE = 1e-4;

/**
 * A whole number of days within the fuzz bounds, the likelier the fewer cards its day holds and the
 * more of them it may. With the same loads the same fuzz gives the same day.
 *
 * The weight of a day is (share / (cards + 1))²: Anki weighs by a power of the number of cards too
 * (rslib/src/scheduler/states/load_balancer.rs).
 *
 * @param interval days, unrounded, >= 0
 */
export function balancedInterval(interval: number, placing: Placing): number {
  const { range, fuzz, load, options } = placing;
  const isPlain = !options.loadBalance && options.easyDays.every((share) => share === 1);
  if (fuzz === undefined || load === undefined || isPlain || interval > LONGEST_BALANCED_DAYS) {
    return fuzzedInterval(interval, range, fuzz);
  }
  const { minimum, maximum } = fuzzBounds(interval, range);
  const weights = Array.from({ length: maximum - minimum + 1 }, (_, more) =>
    weightOf((placing.today + minimum + more) as LearningDay, load, options),
  );
  return minimum + pick(weights, fuzz);
}

function weightOf(day: LearningDay, load: DayLoad, options: Placing['options']): number {
  const share = Math.max(LEAST_SHARE, options.easyDays[weekdayOf(day)] ?? 1);
  const cards = options.loadBalance ? load(day) : 0;
  return (share / (cards + 1)) ** 2;
}

/** The place at which the running sum of the weights passes the share `at` of their sum. */
function pick(weights: readonly number[], at: number): number {
  const wanted = at * weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  const place = weights.findIndex((weight) => {
    passed += weight;
    return passed > wanted;
  });
  return place < 0 ? weights.length - 1 : place;
}

/** 0 is Monday; learning day 0 is 1 January 1970, a Thursday. */
export function weekdayOf(day: LearningDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
