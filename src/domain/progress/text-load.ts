import type { DayLoad } from '../reviews/balanced-interval.ts';
import { countOn } from './day-histogram.ts';
import { dueHistograms, type TextTally } from './text-tally.ts';

/**
 * What the coming days of a text hold. Each text is balanced for itself: then the sum over all texts is
 * balanced too, and an answer reads no other text.
 */
export function loadOf(tally: TextTally | undefined): DayLoad {
  const due = tally === undefined ? [] : dueHistograms(tally);
  return (day) => due.reduce((sum, histogram) => sum + countOn(histogram, day), 0);
}
