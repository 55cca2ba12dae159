import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import { remainingToday } from '../reviews/day-limits.ts';
import type { StudyOptions } from '../reviews/options.ts';
import type { DayCount } from './day-count.ts';
import { countOn, countUpTo } from './day-histogram.ts';
import { type DayTotals, dayTotals } from './day-totals.ts';
import { dueHistograms, type TextTally } from './text-tally.ts';

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
type OfText = Limits & Pick<StudyOptions, 'burySiblings'>;

/** How many new cards and reviews a learning day may bring. */
export interface DayLimits {
  readonly ofText: (textId: TextId) => OfText;
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
    studied.map(({ text: { id }, tally }) => {
      const ofText = limits.ofText(id);
      const waiting = waitingOn(tally, today, ofText.burySiblings);
      return [id, withinLimits(waiting, dayTotals(day, id), ofText)];
    }),
  );
  return {
    byText,
    total: withinLimits(sumOf([...byText.values()]), dayTotals(day), limits.total),
  };
}

/** What would come on a day if there were no limits. */
export function waitingOn(tally: TextTally, day: LearningDay, burySiblings: boolean): DueCounts {
  const { askable, queue, exercises } = tally;
  const { learning, touched } = queue;
  const untouched = askable - touched;
  if (!burySiblings) {
    const fresh = untouched * exercises.length + countUpTo(queue.cardsFresh, day);
    const due = dueHistograms(tally).map((histogram) => countUpTo(histogram, day));
    return { fresh, learning, review: due.reduce((sum, count) => sum + count, 0) };
  }
  const touchedFresh = countUpTo(queue.freshFrom, day) - countUpTo(queue.freshUntil, day);
  return {
    fresh: untouched + touchedFresh - countOn(queue.hiddenFresh, day),
    learning,
    review: countUpTo(queue.review, day) - countOn(queue.hiddenReview, day),
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
