import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useServices } from '../../services/services.tsx';
import { type FoundLine, readFound } from '../../storage/search/read-found.ts';
import type { FoundRow } from '../../storage/search/search-collection.ts';
import { LINES_AT_FIRST } from '../../workers/search.contract.ts';
import type { Found } from './use-search.ts';

/** Lines that are read together; a window of three is held, so that scrolling finds them there. */
const LINES = LINES_AT_FIRST / 3;

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
  const number = found?.number;
  const [sight, setSight] = useState({ number, from: 0 });
  const window = useWindow(found, sight.number === number ? sight.from : 0);
  const live = useLiveQuery(
    async () =>
      window === undefined
        ? undefined
        : { ...window, lines: await readFound(collection.db, window.rows) },
    [collection, window],
  );
  const lines = live?.number === number ? live : found && { number, from: 0, lines: found.first };
  const show = useCallback(
    (first: number, last: number): void => {
      const middle = Math.floor((first + last) / 2 / LINES) - 1;
      const next = { number, from: Math.max(0, middle) * LINES };
      setSight((before) => (before.number === number && before.from === next.from ? before : next));
    },
    [number],
  );
  return {
    lineAt: (at) => lines?.lines[at - lines.from],
    show,
  };
}

/** The first lines are there with the search; further ones are asked for, and the last stay until they come. */
function useWindow(found: Found | undefined, from: number): Window | undefined {
  const first = useMemo(
    () => found && { number: found.number, from: 0, rows: found.first.map(({ row }) => row) },
    [found],
  );
  const [asked, setAsked] = useState<Window>();
  useEffect(() => {
    if (found === undefined || from === 0) return undefined;
    let isOver = false;
    void found.client.page(from, from + 3 * LINES).then((rows) => {
      if (!isOver) setAsked({ number: found.number, from, rows });
    });
    return () => {
      isOver = true;
    };
  }, [found, from]);
  return from === 0 || asked?.number !== found?.number ? first : asked;
}
