/** Where the series below would lose its digits and the asymptotic form is exact to 1 %. */
const FAR = 5;

/**
 * ln P(|Z| >= z) of the standard normal distribution.
 *
 * @param z >= 0, in standard deviations
 * @returns nats, <= 0; finite for every finite z
 *
 * Source: Abramowitz & Stegun (1964), 7.1.26 (absolute error under 1.5e-7), and 7.1.23 far out.
 */
export function logTwoSidedTail(z: number): number {
  if (z > FAR) return -(z * z) / 2 + Math.log(Math.sqrt(2 / Math.PI) / z);
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.log(Math.min(1, series)) - x * x;
}
