import { countBefore } from './item-times.ts';
import { isItem, type ReviewHistories } from './review-histories.ts';

/**
 * Weight of each answer in the fit: from 0.25 for the oldest item to 1 for the newest, by its place in
 * the order of time; 0 for what is no item, or not before `until`.
 *
 * @param times of the items before `until`, sorted
 *
 * Source: fsrs-rs, src/dataset.rs, `recency_weighted_fsrs_items`: 0.25 + 0.75 · (i / n)³.
 */
export function recencyWeights(
  histories: ReviewHistories,
  times: Float64Array,
  until: number,
): Float32Array {
  const weights = new Float32Array(histories.order.length);
  const last = Math.max(1, times.length - 1);
  for (let index = 0; index < weights.length; index += 1) {
    const time = histories.order[index] ?? 0;
    if (!isItem(histories, index) || time >= until) continue;
    weights[index] = 0.25 + 0.75 * (countBefore(times, time) / last) ** 3;
  }
  return weights;
}
