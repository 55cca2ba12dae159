import type { LearningDay } from '../../../shared/time.ts';
import type { TextId } from '../../cards/bilingual-text.ts';
import type { Exercise } from '../../cards/exercise.ts';
import type { DayCount } from '../day-count.ts';

/** Learning days that a pace is taken from: the last four weeks. */
export const PACE_DAYS = 28;

/**
 * How many new sentences of a text were begun on each of the last days in one exercise, days off among
 * them as 0. Today, which is not over, does not count. A text that was begun later counts from the day on
 * which it was.
 *
 * @param days what was done; days without an answer may be missing
 * @param started how many of its cards were ever begun
 */
export function introducedByDay(
  days: readonly DayCount[],
  asked: {
    readonly textId: TextId;
    readonly exercise: Exercise;
    readonly today: LearningDay;
    readonly started: number;
  },
): number[] {
  const { textId, exercise, today, started } = asked;
  const counts = new Map(
    days.map(({ day, texts }) => [day as number, texts[textId]?.[exercise]?.introduced ?? 0]),
  );
  const first = today - PACE_DAYS;
  const inWindow = Array.from({ length: PACE_DAYS }, (_, day) => counts.get(first + day) ?? 0);
  const sum = inWindow.reduce((total, count) => total + count, counts.get(today) ?? 0);
  if (sum < started) return inWindow;
  const begun = inWindow.findIndex((count) => count > 0);
  return begun < 0 ? [] : inWindow.slice(begun);
}
