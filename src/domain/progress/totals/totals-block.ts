import type { LearningDay } from '../../../shared/time.ts';
import type { TextId } from '../../cards/bilingual-text.ts';
import { EXERCISES, type Exercise } from '../../cards/exercise.ts';
import type { DayAnswer } from '../day-count.ts';
import { type DayHistogram, EMPTY_HISTOGRAM, shiftCount } from '../day-histogram.ts';
import { answerCounts } from './answer-counts.ts';
import { COUNTER_ROOM } from './counter.ts';

/** Learning days in one block: few enough that an answer writes little, enough that ten years are few rows. */
export const BLOCK_DAYS = 8;
const EXERCISE_ROOM = 16;
const DAY_ROOM = COUNTER_ROOM * EXERCISE_ROOM;

/** Of which answers a block counts: those of one text, or of all. */
export type TotalsScope = TextId | typeof ALL_TEXTS;
export const ALL_TEXTS = '';

/**
 * What was counted of the answers of eight learning days. `counts` is a {@link DayHistogram} whose “days” are
 * keys of day, exercise and counter together: one flat array, so that an answer writes a few kilobytes.
 */
export interface TotalsBlock {
  readonly scope: TotalsScope;
  /** The number of the block: learning day / 8, rounded down. */
  readonly block: number;
  readonly counts: DayHistogram;
}

/** Takes one count out of a block. Positions, not an object: there are hundreds of thousands in ten years. */
export type VisitCount = (
  day: LearningDay,
  exercise: Exercise,
  counter: number,
  count: number,
) => void;

export function blockOf(day: number): number {
  return Math.floor(day / BLOCK_DAYS);
}

/** The keys in its block that an answer adds to, and how much. */
export function answerKeys(answer: DayAnswer): (readonly [key: number, by: number])[] {
  const place = EXERCISES.indexOf(answer.exercise);
  // An exercise that this version does not know has no place to be counted at.
  if (place < 0) return [];
  const from = (answer.day - blockOf(answer.day) * BLOCK_DAYS) * DAY_ROOM + place * COUNTER_ROOM;
  return answerCounts(answer).map(([counter, by]) => [from + counter, by]);
}

/** The counts of its block with an answer added (`by` 1) or taken away (`by` -1). */
export function shiftTotals(
  counts: DayHistogram | undefined,
  answer: DayAnswer,
  by: 1 | -1,
): DayHistogram {
  return answerKeys(answer).reduce(
    (shifted, [key, added]) => shiftCount(shifted, key, by * added),
    counts ?? EMPTY_HISTOGRAM,
  );
}

/** Calls `visit` with each count of a block, by ascending day. */
export function visitBlock({ block, counts }: TotalsBlock, visit: VisitCount): void {
  for (let index = 0; index < counts.length; index += 2) {
    const key = counts[index] ?? 0;
    const exercise = EXERCISES[Math.floor(key / COUNTER_ROOM) % EXERCISE_ROOM];
    if (exercise === undefined) continue;
    const day = (block * BLOCK_DAYS + Math.floor(key / DAY_ROOM)) as LearningDay;
    visit(day, exercise, key % COUNTER_ROOM, counts[index + 1] ?? 0);
  }
}
