import { countItems, isItem, type ReviewHistories } from './review-histories.ts';

/** When the items were answered, the oldest first. */
export function itemTimes(histories: ReviewHistories): Float64Array {
  const times = new Float64Array(countItems(histories));
  let length = 0;
  for (let index = 0; index < histories.order.length; index += 1) {
    if (!isItem(histories, index)) continue;
    times[length] = histories.order[index] ?? 0;
    length += 1;
  }
  return times.sort();
}

/** How many of the sorted times come before `time`. */
export function countBefore(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
