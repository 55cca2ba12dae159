import type { ReviewHistories } from '../../domain/reviews/fit/review-histories.ts';

/**
 * Leaves one of each card's answers of the same instant: nobody answers twice within a millisecond.
 * The days between the others stay as they are, since those of one instant are of one day.
 */
export function dropDuplicates(histories: ReviewHistories): {
  readonly histories: ReviewHistories;
  readonly dropped: number;
} {
  const { starts, grades, elapsed, order } = histories;
  const kept = {
    starts: new Uint32Array(starts.length),
    grades: new Uint8Array(grades.length),
    elapsed: new Uint32Array(elapsed.length),
    order: new Float64Array(order.length),
  };
  let length = 0;
  for (let card = 0; card + 1 < starts.length; card += 1) {
    const start = starts[card] ?? 0;
    kept.starts[card] = length;
    for (let index = start; index < (starts[card + 1] ?? 0); index += 1) {
      if (index > start && order[index] === order[index - 1]) continue;
      kept.grades[length] = grades[index] ?? 0;
      kept.elapsed[length] = elapsed[index] ?? 0;
      kept.order[length] = order[index] ?? 0;
      length += 1;
    }
  }
  kept.starts[starts.length - 1] = length;
  return {
    histories: {
      starts: kept.starts,
      grades: kept.grades.subarray(0, length),
      elapsed: kept.elapsed.subarray(0, length),
      order: kept.order.subarray(0, length),
    },
    dropped: order.length - length,
  };
}
