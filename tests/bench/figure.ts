/** One measured cost, printed as a JSON line. Times in milliseconds unless the name says otherwise. */
export interface Figure {
  readonly name: string;
  /** The size that the cost is stated for: notes, reviews, pairs … */
  readonly n: number;
  readonly ours: number;
  /** What ours is compared with in the same run; null where a bound is absolute. */
  readonly reference: number | null;
  readonly ratio: number | null;
  /** The bound that the project sets itself, on the ratio or on `ours` where there is no reference. */
  readonly bound?: number;
}

const round = (value: number): number => Number(value.toPrecision(4));

export function figure(
  name: string,
  n: number,
  ours: number,
  reference: number | null = null,
  bound?: number,
): Figure {
  return {
    name,
    n,
    ours: round(ours),
    reference: reference === null ? null : round(reference),
    ratio: reference === null ? null : round(ours / reference),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** @param share 0 to 1: 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
