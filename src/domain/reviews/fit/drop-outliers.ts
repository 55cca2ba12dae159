import { EASY } from '../grade.ts';
import {
  collectFirstIntervals,
  type FirstInterval,
  type FirstIntervals,
  firstItem,
} from './first-intervals.ts';
import type { ReviewHistories } from './review-histories.ts';

/** Of the items with one first grade, at most this share is dropped for being rare … */
const RARE_SHARE = 0.05;
/** … or this many, if that is more. */
const RARE_COUNT = 20;
const LEAST_COUNT = 6;
const LONGEST_DAYS = 100;
const LONGEST_DAYS_AFTER_EASY = 365;

/** Histories that the fit looks at, and the first intervals that they have. */
export interface SoundHistories {
  /** Numbers of the histories. */
  readonly cards: Uint32Array;
  readonly firstIntervals: FirstIntervals;
}

/**
 * Leaves out cards whose first interval is rare for their first grade: such intervals come from
 * holidays and from cards that were moved by hand, and say little about how they were remembered.
 *
 * @param until only items before this count
 *
 * Source: fsrs-rs, src/dataset.rs, `filter_outlier`.
 */
export function dropOutliers(histories: ReviewHistories, until: number): SoundHistories {
  const firstIntervals = collectFirstIntervals(histories, until);
  for (const [grade, byDays] of firstIntervals) dropRare(grade, byDays);
  const cards: number[] = [];
  for (let card = 0; card + 1 < histories.starts.length; card += 1) {
    const start = histories.starts[card] ?? 0;
    const item = firstItem(histories, start, histories.starts[card + 1] ?? 0);
    if (item === undefined || (histories.order[item] ?? 0) >= until) continue;
    const byDays = firstIntervals.get(histories.grades[start] ?? 0);
    if (byDays?.has(histories.elapsed[item] ?? 0)) cards.push(card);
  }
  return { cards: Uint32Array.from(cards), firstIntervals };
}

function dropRare(grade: number, byDays: Map<number, FirstInterval>): void {
  const rarestFirst = [...byDays.values()].sort((a, b) => a.count - b.count || a.days - b.days);
  const total = rarestFirst.reduce((sum, { count }) => sum + count, 0);
  const allowed = Math.max(RARE_COUNT, Math.floor(total * RARE_SHARE));
  const longest = grade === EASY ? LONGEST_DAYS_AFTER_EASY : LONGEST_DAYS;
  let dropped = 0;
  for (const { days, count } of rarestFirst) {
    const isRare = dropped + count < allowed;
    if (isRare) dropped += count;
    if (isRare || count < LEAST_COUNT || days > longest) byDays.delete(days);
  }
}
