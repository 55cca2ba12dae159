import { useEffect, useMemo, useState } from 'react';
import type { Cursor } from './cursor.ts';
import { createEditorActions } from './editor-actions.ts';
import type { EditorInput, OpenText, Said } from './editor-desk.ts';

/** The cursor, the open text and the commands of the editor; the rows themselves are the caller's. */
export function useEditor(input: EditorInput, startAt: number) {
  const [cursor, setCursor] = useState<Cursor>({ at: startAt, side: 'en', anchor: undefined });
  const [open, setOpen] = useState<OpenText>();
  const [said, setSaid] = useState<Said>();
  const [realigning, setRealigning] = useState(false);
  const state = { ...input, cursor, open, realigning };
  const [latest] = useState(() => createBox(state));
  useEffect(() => latest.put(state));
  const act = useMemo(
    () => createEditorActions({ now: latest.take, setCursor, setOpen, setSaid, setRealigning }),
    [latest],
  );
  return { cursor, open, said, realigning, act };
}

/** Holds the newest value for what runs outside of a drawing. */
function createBox<Value>(first: Value) {
  let value = first;
  return {
    take: (): Value => value,
    put(next: Value): void {
      value = next;
    },
  };
}
