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

/** How many new cards and reviews a learning day may bring. */
export interface DayLimits {
  readonly ofText: (textId: TextId) => Limits;
  /** Of all texts together. */
  readonly total: Limits;
}

/**
 * What is left to do today: of each text what its own limits leave, by what was done in it; of all
 * together no more than the limits of all leave, by what was done in all.
 *
 * @param studied texts that are not deleted
 */
export function dueCounts(
  studied: readonly StudiedText[],
  day: DayCount | undefined,
  limits: DayLimits,
  today: LearningDay,
): AllDueCounts {
  const byText = new Map(
    studied.map(({ text: { id }, tally }) => [
      id,
      withinLimits(waitingOn(tally, today), dayTotals(day, id), limits.ofText(id)),
    ]),
  );
  return {
    byText,
    total: withinLimits(sumOf([...byText.values()]), dayTotals(day), limits.total),
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
