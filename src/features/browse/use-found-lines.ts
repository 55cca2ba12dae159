import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../services/services.tsx';
import { type FoundLine, readFound } from '../../storage/search/read-found.ts';
import type { FoundRow } from '../../storage/search/search-collection.ts';
import type { Found } from './use-search.ts';

/** Lines that are read together; a window of three is held, so that scrolling finds them there. */
const LINES = 60;

interface Window {
  readonly number: number;
  readonly from: number;
  readonly rows: readonly FoundRow[];
}

export interface FoundLines {
  readonly lineAt: (at: number) => FoundLine | undefined;
  /** Called with what is in sight. */
  readonly show: (from: number, to: number) => void;
}

/** The lines in sight as they now are, whatever is done with them; the rest of the list is only counted. */
export function useFoundLines(found: Found | undefined): FoundLines {
  const { collection } = useServices();
  const [from, setFrom] = useState(0);
  const [window, setWindow] = useState<Window>();
  const number = found?.number;
  useEffect(() => setFrom(0), [number]);
  useEffect(() => {
    if (found === undefined) return undefined;
    let isOver = false;
    void found.client.page(from, from + 3 * LINES).then((rows) => {
      if (!isOver) setWindow({ number: found.number, from, rows });
    });
    return () => {
      isOver = true;
    };
  }, [found, from]);
  const lines = useLiveQuery(
    async () =>
      window === undefined
        ? undefined
        : { ...window, lines: await readFound(collection.db, window.rows) },
    [collection, window],
  );
  const show = useCallback((first: number, last: number): void => {
    const middle = Math.floor((first + last) / 2 / LINES) - 1;
    setFrom(Math.max(0, middle) * LINES);
  }, []);
  return {
    lineAt: (at) => (lines?.number === number ? lines?.lines[at - lines.from] : undefined),
    show,
  };
}
