import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ListOrder } from '../../domain/progress/search/list-columns.ts';
import { parseSearch } from '../../domain/progress/search/parse-search.ts';
import type { SearchError } from '../../domain/progress/search/search-error.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { type FoundLine, readFound } from '../../storage/search/read-found.ts';
import type { FoundUnit } from '../../storage/search/search-collection.ts';
import { type SearchClient, startSearchWorker } from '../../workers/search-client.ts';

/** Long enough that a word is not sought letter by letter. */
const PAUSE_MS = 180;

export interface Found {
  readonly client: SearchClient;
  /** Tells one search from the next. */
  readonly number: number;
  readonly count: number;
  /** The lines at the beginning, as they were then. */
  readonly first: readonly FoundLine[];
}

export interface Search {
  readonly found: Found | undefined;
  /** Why the search as it is written cannot be read. */
  readonly error: SearchError | undefined;
  /** While the cards are read for the first time. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  /** Searches at once, also for the same again. */
  readonly now: () => void;
}

/** Searches all cards in a worker, a moment after what is asked has changed. */
export function useSearch(written: string, unit: FoundUnit, order: ListOrder | undefined): Search {
  const attempt = useAttempt();
  const { collection } = useServices();
  const client = useRef<SearchClient>(undefined);
  const latest = useRef(0);
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<SearchError>();
  const [reading, setReading] = useState<Search['reading']>();

  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = undefined;
    },
    [],
  );

  const search = async (): Promise<void> => {
    const parsed = parseSearch(written);
    setError(parsed.ok ? undefined : parsed.error);
    if (!parsed.ok) return;
    client.current ??= startSearchWorker();
    const worker = client.current;
    latest.current += 1;
    const number = latest.current;
    const wish = { query: parsed.value, unit, order };
    const onProgress = (done: number, total: number): void => setReading({ done, total });
    const start = await attempt(worker.search(wish, onProgress));
    setReading(undefined);
    if (start === undefined || number !== latest.current) return;
    // Read before the list is told, so that it is drawn once and not first without them.
    const first = await readFound(collection.db, start.first);
    const { count } = start;
    if (number === latest.current) setFound({ client: worker, number, count, first });
  };

  const run = useRef(search);
  useLayoutEffect(() => {
    run.current = search;
  });
  const isFirst = useRef(true);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = JSON.stringify([written, unit, order]);
  useEffect(() => {
    pause.current = setTimeout(() => void run.current(), isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => clearTimeout(pause.current);
  }, [asked]);

  const now = (): void => {
    clearTimeout(pause.current);
    void search();
  };
  return { found, error, reading, now };
}
