/** Log odds under the model that are doubtful by definition, and what they are taken for. */
const DOUBTFUL_LOG_ODDS = 2.8;
const DOUBTFUL = 0.8;
const SLOPE_BELOW = 0.2;
const SLOPE_ABOVE = 1.8;
/** Keeps the log odds finite. */
const CLOSEST = 1e-5;

/**
 * Probability that a bead is exactly right, from its probability under the model: Platt's sigmoid
 * (1999) on the log odds, with a slope of its own below the doubtful point, which is set a little
 * pessimistically so that what is under 0.8 holds most wrong beads.
 * Fitted by `npm run fit:align` to held-out chapters (docs/alignment.md).
 */
export function calibrate(posterior: number): number {
  const away = logOddsOf(posterior) - DOUBTFUL_LOG_ODDS;
  const slope = away < 0 ? SLOPE_BELOW : SLOPE_ABOVE;
  return 1 / (1 + Math.exp(-slope * away - logOddsOf(DOUBTFUL)));
}

/** ln(p / (1 - p)), kept finite. */
export function logOddsOf(probability: number): number {
  const p = Math.min(1 - CLOSEST, Math.max(CLOSEST, probability));
  return Math.log(p / (1 - p));
}
