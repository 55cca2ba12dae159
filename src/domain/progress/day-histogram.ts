/**
 * How many of something fall on each learning day: day, count, day, count … by ascending day, no count
 * of 0. A flat typed array, since it is stored in a row that every answer writes: cloning ten years of
 * days is then one copy of memory. Never changed in place.
 */
export type DayHistogram = Int32Array;

export const EMPTY_HISTOGRAM: DayHistogram = new Int32Array(0);

/** The first position whose day is >= `day`; the length where there is none. */
function positionOf(histogram: DayHistogram, day: number): number {
  let low = 0;
  let high = histogram.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayAt(histogram, middle) < day) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

function dayAt(histogram: DayHistogram, index: number): number {
  return histogram[index * 2] ?? Number.POSITIVE_INFINITY;
}

/** The histogram with `by` more on `day`. A count may pass below 0 on the way to its place. */
export function shiftCount(histogram: DayHistogram, day: number, by: number): DayHistogram {
  if (by === 0) return histogram;
  const position = positionOf(histogram, day);
  if (histogram[position] !== day) return withPair(histogram, position, position, [day, by]);
  const count = (histogram[position + 1] ?? 0) + by;
  return withPair(histogram, position, position + 2, count === 0 ? [] : [day, count]);
}

function withPair(
  histogram: DayHistogram,
  from: number,
  to: number,
  pair: readonly number[],
): DayHistogram {
  const next = new Int32Array(histogram.length - (to - from) + pair.length);
  next.set(histogram.subarray(0, from));
  next.set(pair, from);
  next.set(histogram.subarray(to), from + pair.length);
  return next;
}

/** How many fall on `day`. */
export function countOn(histogram: DayHistogram, day: number): number {
  const position = positionOf(histogram, day);
  return histogram[position] === day ? (histogram[position + 1] ?? 0) : 0;
}

/** How many fall on `day` or before. */
export function countUpTo(histogram: DayHistogram, day: number): number {
  return sumCounts(histogram, 0, positionOf(histogram, day + 1));
}

/** How many fall on `day` or after. */
export function countFrom(histogram: DayHistogram, day: number): number {
  return sumCounts(histogram, positionOf(histogram, day), histogram.length);
}

function sumCounts(histogram: DayHistogram, from: number, to: number): number {
  let sum = 0;
  for (let index = from + 1; index < to; index += 2) sum += histogram[index] ?? 0;
  return sum;
}

/** The first day >= `day` that has anything; undefined where there is none. */
export function firstDayFrom(histogram: DayHistogram, day: number): number | undefined {
  return histogram[positionOf(histogram, day)];
}

/** One histogram of many days at once: the days need not be sorted. */
export function histogramOf(days: Iterable<number>): DayHistogram {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Int32Array.from([...counts].sort(([a], [b]) => a - b).flat());
}
