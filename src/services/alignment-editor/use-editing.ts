import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import { type Editing, startEditing } from '../../domain/bitext/edit/editing.ts';
import { fingerprintRows } from '../../domain/bitext/edit/fingerprint-rows.ts';
import { parseEditing, serialiseEditing } from '../../domain/bitext/edit/serialise-editing.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import { useServices } from '../services.tsx';
import { useDraftWriter } from '../use-draft-writer.ts';

/** A book takes tens of milliseconds to write down, so it waits for a pause. */
const PAUSE_MS = 500;

export interface EditingDraft {
  /** Undefined until the draft was looked for. */
  readonly editing: Editing | undefined;
  readonly change: (editing: Editing) => void;
  /** Forgets the draft: what was edited is saved, or is not wanted. */
  readonly discard: () => void;
}

/**
 * The editing of some rows, kept under a key until it is discarded, with what can be undone. A draft
 * that began with other rows is not taken up.
 *
 * @param initial the rows as they are without the draft; other texts or origins begin anew
 */
export function useEditing(initial: readonly EditRow[], draftKey: string): EditingDraft {
  const { collection } = useServices();
  const of = useMemo(() => fingerprintRows(initial), [initial]);
  const [held, setHeld] = useState<{ readonly of: string; readonly editing: Editing }>();
  const keep = useLateWriter(draftKey);
  const first = useRef(initial);
  useEffect(() => {
    first.current = initial;
  });

  useEffect(() => {
    let isWanted = true;
    const begin = (text: string | undefined): void => {
      if (!isWanted) return;
      const draft = text === undefined ? undefined : parseEditing(text, of);
      setHeld({ of, editing: draft ?? startEditing(first.current) });
    };
    void readDraft(collection.db, draftKey).then(begin, () => begin(undefined));
    return () => {
      isWanted = false;
    };
  }, [collection, draftKey, of]);

  const change = useCallback(
    (editing: Editing): void => {
      setHeld({ of, editing });
      const isTouched = editing.undo !== undefined || editing.redo !== undefined;
      keep(() => (isTouched ? serialiseEditing(editing, of) : undefined));
    },
    [keep, of],
  );
  const discard = useCallback(() => keep(() => undefined, true), [keep]);
  return { editing: held?.of === of ? held.editing : undefined, change, discard };
}

type LateWriter = (toText: () => string | undefined, now?: boolean) => void;

/** Writes a draft after a pause, or when the learner leaves. */
function useLateWriter(key: string): LateWriter {
  const write = useDraftWriter(key);
  const waiting = useRef<(() => string | undefined) | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    const toText = waiting.current;
    waiting.current = undefined;
    if (toText !== undefined) write(toText());
  }, [write]);

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return useCallback(
    (toText, now = false) => {
      waiting.current = toText;
      clearTimeout(timer.current);
      if (now) flush();
      else timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );
}
