import { useEffect, useSyncExternalStore } from 'react';
import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import { type DueCounts, dueCounts } from '../domain/progress/due-counts.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { learningDay } from '../domain/reviews/learning-day.ts';
import type { LearningDay } from '../shared/time.ts';
import { dayLimits } from '../storage/kept-options.ts';
import { useServices } from './services.tsx';
import { useClock } from './use-clock.ts';
import type { Today } from './use-today.ts';

export interface TextOverview {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly due: DueCounts;
  /** Whether its siblings wait for the next day. */
  readonly burySiblings: boolean;
  /** New cards of it a learning day at most. */
  readonly newPerDay: number;
  /** The retrievability at which its cards become due, 0.70 to 0.99. */
  readonly desiredRetention: number;
}

export interface Overview {
  readonly today: Today;
  readonly texts: readonly TextOverview[];
  /** What is left to do today over all texts. */
  readonly due: DueCounts;
  /** What another day would bring as things stand, of all texts or of one. */
  readonly dueOn: (day: LearningDay, textId?: TextId) => DueCounts;
}

/** All texts with what is due in each today; undefined until the first read has finished. */
export function useOverview(): Overview | undefined {
  const { collection, overview } = useServices();
  useClock();
  const rows = useSyncExternalStore(overview.subscribe, overview.current);
  // Not the clock's last tick: rows that were read after it may be of a day that it does not know yet.
  const now = collection.now();
  const day =
    rows && learningDay(now, collection.utcOffset(now), rows.book.collection.rolloverHour);
  const isOfToday = rows?.day === day;
  useEffect(() => {
    if (!isOfToday) overview.renew();
  }, [overview, isOfToday]);
  if (rows === undefined || !isOfToday) return undefined;

  const studied = rows.texts.flatMap((text) => {
    const tally = rows.tallies.get(text.id);
    return tally === undefined ? [] : [{ text, tally }];
  });
  const limits = dayLimits(rows.book, rows.texts);
  const counts = dueCounts(studied, rows.dayCount, limits, rows.day);
  const none: DueCounts = { fresh: 0, learning: 0, review: 0 };
  return {
    today: { now, day: rows.day, options: rows.book.collection },
    texts: studied.map((row) => {
      const { burySiblings, newPerDay, desiredRetention } = rows.book.of(row.text);
      const due = counts.byText.get(row.text.id) ?? none;
      return { ...row, due, burySiblings, newPerDay, desiredRetention };
    }),
    due: counts.total,
    dueOn: (other, textId) => {
      const { byText, total } = dueCounts(studied, undefined, limits, other);
      return textId === undefined ? total : (byText.get(textId) ?? none);
    },
  };
}

/** How many cards that is. */
export function sumDue(due: DueCounts): number {
  return due.fresh + due.learning + due.review;
}

export function findText(overview: Overview, id: TextId): TextOverview | undefined {
  return overview.texts.find((row) => row.text.id === id);
}
