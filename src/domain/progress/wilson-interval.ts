/** A share with its uncertainty, all 0 to 1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations for 95 %. */
const Z = 1.959_964;

/**
 * The share of successes and its 95 % confidence interval.
 *
 * @param total > 0
 * Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212.
 */
export function wilsonInterval(successes: number, total: number): ShareInterval {
  const share = successes / total;
  const square = Z ** 2 / total;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total))) / (1 + square);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
