import type { LearningDay } from '../../shared/time.ts';
import { firstDayFrom } from './day-histogram.ts';
import { waitingOn } from './due-counts.ts';
import { dueHistograms, type TextTally } from './text-tally.ts';

/**
 * The first learning day after today on which something comes: a review, or a new card where there are
 * any left. Undefined where nothing is planned at all.
 */
export function nextDueDay(
  texts: readonly { readonly tally: TextTally; readonly burySiblings: boolean }[],
  today: LearningDay,
): LearningDay | undefined {
  const tomorrow = (today + 1) as LearningDay;
  const days = texts.flatMap(({ tally, burySiblings }) => {
    const { fresh, learning, review } = waitingOn(tally, tomorrow, burySiblings);
    if (fresh + learning + review > 0) return [tomorrow];
    const later = [...dueHistograms(tally), tally.queue.cardsFresh].map((days) =>
      firstDayFrom(days, tomorrow),
    );
    return later.filter((day) => day !== undefined);
  });
  return days.length === 0 ? undefined : (Math.min(...days) as LearningDay);
}
