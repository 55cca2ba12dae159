import { GRADES } from '../grade.ts';
import { isItem, type ReviewHistories } from './review-histories.ts';

/** What became of cards with one first grade, asked again after so many days for the first time. */
export interface FirstInterval {
  readonly days: number;
  count: number;
  recalled: number;
}

/** By first grade, 1 to 4; in the order in which they were met. */
export type FirstIntervals = ReadonlyMap<number, Map<number, FirstInterval>>;

/** The place of the first item of a history; undefined where all was on one day. */
export function firstItem(
  histories: ReviewHistories,
  start: number,
  end: number,
): number | undefined {
  for (let index = start + 1; index < end; index += 1) {
    if (isItem(histories, index)) return index;
  }
  return undefined;
}

/** @param until only items before this count */
export function collectFirstIntervals(histories: ReviewHistories, until: number): FirstIntervals {
  const byGrade = new Map(
    GRADES.map((grade) => [grade as number, new Map<number, FirstInterval>()]),
  );
  for (let card = 0; card + 1 < histories.starts.length; card += 1) {
    const start = histories.starts[card] ?? 0;
    const item = firstItem(histories, start, histories.starts[card + 1] ?? 0);
    if (item === undefined || (histories.order[item] ?? 0) >= until) continue;
    const byDays = byGrade.get(histories.grades[start] ?? 0);
    const days = histories.elapsed[item] ?? 0;
    const interval = byDays?.get(days) ?? { days, count: 0, recalled: 0 };
    interval.count += 1;
    if ((histories.grades[item] ?? 1) > 1) interval.recalled += 1;
    byDays?.set(days, interval);
  }
  return byGrade;
}
