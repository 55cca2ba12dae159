import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import type { DayCount } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { learningDay } from '../domain/reviews/learning-day.ts';
import type { LearningDay } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import type { OptionsBook } from '../storage/kept-options.ts';
import { liveRead } from '../storage/live-read.ts';
import { readOptionsBook } from '../storage/options-repository.ts';
import { readDay, readTallies } from '../storage/tally-repository.ts';
import { listTexts } from '../storage/text-repository.ts';

/** What the database says of all texts, read at one moment. */
export interface OverviewRows {
  readonly texts: readonly BilingualText[];
  readonly tallies: ReadonlyMap<TextId, TextTally>;
  readonly book: OptionsBook;
  /** The learning day at which it was read, and what was answered on it. */
  readonly day: LearningDay;
  readonly dayCount: DayCount | undefined;
}

/** One reading that all screens share and that follows the database while one of them looks. */
export interface LiveOverview {
  /** Reads before a screen asks; kept for a while, should one come. */
  readonly warm: () => void;
  /** Shaped for React's useSyncExternalStore. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Undefined until it was read. @throws what the reading threw */
  readonly current: () => OverviewRows | undefined;
  /** Reads anew, since another learning day has begun. */
  readonly renew: () => void;
}

/** A screen takes over from the one before it, and the first one from the start of the page. */
const LINGER_MS = 50;
const WARM_MS = 3_000;

export function liveOverview(collection: Collection): LiveOverview {
  const listeners = new Set<() => void>();
  let end: (() => void) | undefined;
  let rows: OverviewRows | undefined;
  let failure: { readonly error: unknown } | undefined;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const open = (): void => {
    end ??= liveRead(
      () => readOverview(collection),
      (read) => {
        rows = read;
        tell();
      },
      (error) => {
        failure = { error };
        tell();
      },
    );
  };
  const close = (): void => {
    end?.();
    [end, rows, failure] = [undefined, undefined, undefined];
  };
  const closeIfUnseen = (afterMs: number): void => {
    setTimeout(() => {
      if (listeners.size === 0) close();
    }, afterMs);
  };

  return {
    warm() {
      open();
      closeIfUnseen(WARM_MS);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      open();
      return () => {
        listeners.delete(onChange);
        closeIfUnseen(LINGER_MS);
      };
    },
    current() {
      if (failure !== undefined) throw failure.error;
      return rows;
    },
    renew() {
      close();
      open();
    },
  };
}

async function readOverview(c: Collection): Promise<OverviewRows> {
  const [texts, tallies, { book, day, dayCount }] = await Promise.all([
    listTexts(c.db),
    readTallies(c.db),
    readToday(c),
  ]);
  return { texts, tallies, book, day, dayCount };
}

async function readToday(c: Collection) {
  const book = await readOptionsBook(c.db);
  const now = c.now();
  const day = learningDay(now, c.utcOffset(now), book.collection.rolloverHour);
  return { book, day, dayCount: await readDay(c.db, day) };
}
