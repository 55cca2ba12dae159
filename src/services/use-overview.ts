import { useLiveQuery } from 'dexie-react-hooks';
import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import { type DueCounts, dueCounts } from '../domain/progress/due-counts.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { readDay, readTallies } from '../storage/tally-repository.ts';
import { listTexts } from '../storage/text-repository.ts';
import { useServices } from './services.tsx';
import { type Today, useToday } from './use-today.ts';

export interface TextOverview {
  readonly text: BilingualText;
  readonly tally: TextTally;
  readonly due: DueCounts;
}

export interface Overview {
  readonly today: Today;
  readonly texts: readonly TextOverview[];
  /** What is left to do today over all texts. */
  readonly due: DueCounts;
}

/** All texts with what is due in each today; undefined until the first read has finished. */
export function useOverview(): Overview | undefined {
  const { collection } = useServices();
  const today = useToday();
  const day = today?.day;
  const rows = useLiveQuery(async () => {
    if (day === undefined) return undefined;
    const { db } = collection;
    const [texts, tallies, dayCount] = await Promise.all([
      listTexts(db),
      readTallies(db),
      readDay(db, day),
    ]);
    return { texts, tallies, dayCount };
  }, [collection, day]);
  if (today === undefined || rows === undefined) return undefined;

  const studied = rows.texts.flatMap((text) => {
    const tally = rows.tallies.get(text.id);
    return tally === undefined ? [] : [{ text, tally }];
  });
  const counts = dueCounts(studied, rows.dayCount, today.options, today.day);
  const none: DueCounts = { fresh: 0, learning: 0, review: 0 };
  return {
    today,
    texts: studied.map((row) => ({ ...row, due: counts.byText.get(row.text.id) ?? none })),
    due: counts.total,
  };
}

/** How many cards that is. */
export function sumDue(due: DueCounts): number {
  return due.fresh + due.learning + due.review;
}

export function findText(overview: Overview, id: TextId): TextOverview | undefined {
  return overview.texts.find((row) => row.text.id === id);
}
