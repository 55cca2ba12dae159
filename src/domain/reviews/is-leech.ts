export const LEECH_THRESHOLD = 8;

/**
 * Whether a card has just become a leech: at `threshold` lapses, and again at every half threshold
 * (rounded up) after that.
 *
 * @param lapses after the lapse that asks, >= 0
 * @param threshold 0 switches it off
 *
 * Source: what Anki does, rslib/src/scheduler/states/review.rs, `leech_threshold_met`.
 */
export function isLeech(lapses: number, threshold: number = LEECH_THRESHOLD): boolean {
  if (threshold <= 0 || lapses < threshold) return false;
  return (lapses - threshold) % Math.ceil(threshold / 2) === 0;
}
