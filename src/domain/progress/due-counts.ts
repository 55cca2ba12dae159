import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import { remainingToday } from '../reviews/day-limits.ts';
import type { StudyOptions } from '../reviews/options.ts';
import type { DayCount } from './day-count.ts';
import { countUpTo } from './day-histogram.ts';
import { type DayTotals, dayTotals } from './day-totals.ts';
import type { TextTally } from './text-tally.ts';

/** Cards that are left to do today, by kind. */
export interface DueCounts {
  readonly fresh: number;
  /** In their steps. */
  readonly learning: number;
  readonly review: number;
}

export interface StudiedText {
  readonly text: { readonly id: TextId };
  readonly tally: TextTally;
}

export interface AllDueCounts {
  /** What studying that text alone would bring. */
  readonly byText: ReadonlyMap<TextId, DueCounts>;
  /** What studying everything would bring. */
  readonly total: DueCounts;
}

type Limits = Pick<StudyOptions, 'newPerDay' | 'reviewsPerDay'>;

/**
 * What is left to do today. The daily limits hold for a text that is studied alone by what was done in
 * that text, and for all texts together by what was done in all.
 *
 * @param studied texts that are not deleted
 */
export function dueCounts(
  studied: readonly StudiedText[],
  day: DayCount | undefined,
  limits: Limits,
  today: LearningDay,
): AllDueCounts {
  const waiting = studied.map(({ text, tally }) => ({ id: text.id, due: waitingOn(tally, today) }));
  return {
    byText: new Map(
      waiting.map(({ id, due }) => [id, withinLimits(due, dayTotals(day, id), limits)]),
    ),
    total: withinLimits(sumOf(waiting.map(({ due }) => due)), dayTotals(day), limits),
  };
}

/** What would come today if there were no limits. */
export function waitingOn({ askable, queue, answered }: TextTally, today: LearningDay): DueCounts {
  const hidden = answered?.day === today ? answered : { hiddenReview: 0, hiddenFresh: 0 };
  const touchedFresh = countUpTo(queue.freshFrom, today) - countUpTo(queue.freshUntil, today);
  return {
    fresh: askable - queue.touched + touchedFresh - hidden.hiddenFresh,
    learning: queue.learning,
    review: countUpTo(queue.review, today) - hidden.hiddenReview,
  };
}

function withinLimits(waiting: DueCounts, done: DayTotals, limits: Limits): DueCounts {
  const left = remainingToday(
    limits,
    { fresh: done.introduced, reviews: done.reviews },
    { fresh: waiting.fresh, reviews: waiting.review },
  );
  return { fresh: left.fresh, learning: waiting.learning, review: left.reviews };
}

function sumOf(counts: readonly DueCounts[]): DueCounts {
  return counts.reduce(
    (sum, one) => ({
      fresh: sum.fresh + one.fresh,
      learning: sum.learning + one.learning,
      review: sum.review + one.review,
    }),
    { fresh: 0, learning: 0, review: 0 },
  );
}
