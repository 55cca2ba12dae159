/** A quantity that is not known exactly: in four of five cases it lies between `low` and `high`. */
export interface Estimate {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Standard normal quantile that leaves a tenth above it. */
const TENTH_ABOVE = 1.281_55;

/**
 * The mean of counts, each of one day, with the interval by Student's t: days differ far more than chance
 * alone would make them, so their own spread counts and no Poisson law.
 *
 * @param counts two or more, each >= 0
 * @returns all >= 0
 */
export function meanEstimate(counts: readonly number[]): Estimate {
  const days = counts.length;
  const middle = counts.reduce((sum, count) => sum + count, 0) / days;
  const squares = counts.reduce((sum, count) => sum + (count - middle) ** 2, 0);
  const reach = tenthAboveT(days - 1) * Math.sqrt(squares / (days - 1) / days);
  return { low: Math.max(0, middle - reach), middle, high: middle + reach };
}

/** Student's t that leaves a tenth above it. Source: Abramowitz & Stegun 26.7.5, the first two terms. */
function tenthAboveT(freedom: number): number {
  const z = TENTH_ABOVE;
  return (
    z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
  );
}

/**
 * A share that was observed, with Wilson's score interval (1927).
 *
 * @param count 0 to `total`
 * @param total > 0
 * @returns `middle` is the observed share; all 0 to 1
 */
export function shareEstimate(count: number, total: number): Estimate {
  const z2 = TENTH_ABOVE ** 2;
  const middle = count / total;
  const centre = (middle + z2 / (2 * total)) / (1 + z2 / total);
  const reach =
    (TENTH_ABOVE / (1 + z2 / total)) *
    Math.sqrt((middle * (1 - middle)) / total + z2 / (4 * total ** 2));
  return {
    low: Math.max(0, Math.min(middle, centre - reach)),
    middle,
    high: Math.min(1, Math.max(middle, centre + reach)),
  };
}
