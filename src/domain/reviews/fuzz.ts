export interface IntervalRange {
  /** Days, whole, >= 1. */
  readonly minimum: number;
  /** Days, whole, >= 1; wins over `minimum`. */
  readonly maximum: number;
}

/** Intervals under this many days are never fuzzed. */
const UNFUZZED_DAYS = 2.5;

/** Share of the days between `from` and `to` that is added to the one day of fuzz. */
const BANDS = [
  { from: UNFUZZED_DAYS, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Number.POSITIVE_INFINITY, share: 0.05 },
] as const;

const clamp = (value: number, { minimum, maximum }: IntervalRange): number =>
  Math.min(Math.max(value, minimum), maximum);

function fuzzDays(interval: number): number {
  if (interval < UNFUZZED_DAYS) return 0;
  return BANDS.reduce(
    (days, { from, to, share }) => days + share * Math.max(0, Math.min(interval, to) - from),
    1,
  );
}

/**
 * The shortest and the longest interval that fuzz may make of `interval`, both within `range`.
 * A card that is pushed up to its minimum is spread upwards from there.
 *
 * @param interval days, unrounded, >= 0
 *
 * Source: what Anki does, rslib/src/scheduler/states/fuzz.rs, `constrained_fuzz_bounds`.
 */
export function fuzzBounds(interval: number, range: IntervalRange): IntervalRange {
  const within = { ...range, minimum: Math.min(range.minimum, range.maximum) };
  const centre = clamp(interval, within);
  const delta = fuzzDays(centre);
  return {
    minimum: clamp(Math.round(centre - delta), within),
    maximum: clamp(Math.round(centre + delta), within),
  };
}

/**
 * A whole number of days within `range`, every one within the fuzz bounds equally likely.
 *
 * @param interval days, unrounded, >= 0
 * @param factor 0 <= factor < 1; undefined rounds without fuzz
 */
export function fuzzedInterval(
  interval: number,
  range: IntervalRange,
  factor: number | undefined,
): number {
  if (factor === undefined) return clamp(Math.round(interval), range);
  const { minimum, maximum } = fuzzBounds(interval, range);
  // Added after rounding down: near 1 the sum itself would round up to a day past the maximum.
  return minimum + Math.floor(factor * (maximum - minimum + 1));
}
