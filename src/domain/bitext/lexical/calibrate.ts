/** Platt's sigmoid on the log odds, fitted to held-out chapters (docs/alignment.md). */
const SLOPE = 0.94;
const OFFSET = -0.04;
/** Keeps the log odds finite. */
const CLOSEST = 1e-6;

/**
 * Probability that a bead is exactly right, from its probability under the model.
 * Source: Platt (1999), Probabilistic outputs for support vector machines.
 */
export function calibrate(posterior: number): number {
  const p = Math.min(1 - CLOSEST, Math.max(CLOSEST, posterior));
  return 1 / (1 + Math.exp(-(SLOPE * Math.log(p / (1 - p)) + OFFSET)));
}
