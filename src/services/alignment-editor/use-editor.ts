import { useEffect, useMemo, useState } from 'react';
import { editText } from '../../domain/bitext/edit/change-rows.ts';
import { nextDoubtful } from '../../domain/bitext/edit/doubtful-rows.ts';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import { type Editing, redo, undo } from '../../domain/bitext/edit/editing.ts';
import { moveBoundary } from '../../domain/bitext/edit/move-boundary.ts';
import { replaceRows } from '../../domain/bitext/edit/replace-rows.ts';
import { splitAtCaret } from '../../domain/bitext/edit/split-row.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import type { Language } from '../../domain/text/language.ts';
import { type Cursor, placeOf } from './cursor.ts';
import type { EditorCommand } from './editor-commands.ts';
import { type Place, ROW_OPERATIONS } from './row-operations.ts';

export type Realign = (rows: readonly EditRow[]) => Promise<readonly SentencePair[] | undefined>;

/** What the last command did, to be read out. */
export interface Said {
  readonly what: EditorCommand | 'nothing' | 'saved' | 'realigning' | 'selectionEnded';
  readonly row: number;
  readonly last: number;
  readonly count: number;
}

/** A text that is being written and not yet part of the rows. */
export interface OpenText {
  readonly key: number;
  readonly side: Language;
  readonly text: string;
}

export interface EditorInput {
  readonly editing: Editing;
  readonly onChange: (editing: Editing) => void;
  readonly realign: Realign;
  /** Brings a row into sight; with `focus` its cell takes the focus. */
  readonly show: (at: number, focus: boolean) => void;
}

/** The cursor, the open text and the commands of the editor; the rows themselves are the caller's. */
export function useEditor(input: EditorInput) {
  const [cursor, setCursor] = useState<Cursor>({ at: 0, side: 'en', anchor: undefined });
  const [open, setOpen] = useState<OpenText>();
  const [said, setSaid] = useState<Said>();
  const [realigning, setRealigning] = useState(false);
  const state = { ...input, cursor, open, realigning };
  const [latest] = useState(() => createBox(state));
  useEffect(() => latest.put(state));
  const act = useMemo(
    () => createActions({ now: latest.take, setCursor, setOpen, setSaid, setRealigning }),
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

interface Handles {
  readonly now: () => EditorInput & {
    readonly cursor: Cursor;
    readonly open: OpenText | undefined;
    readonly realigning: boolean;
  };
  readonly setCursor: (cursor: Cursor) => void;
  readonly setOpen: (open: OpenText | undefined) => void;
  readonly setSaid: (said: Said) => void;
  readonly setRealigning: (realigning: boolean) => void;
}

export type EditorActions = ReturnType<typeof createActions>;

function createActions({ now, setCursor, setOpen, setSaid, setRealigning }: Handles) {
  const place = (): Place => placeOf(now().cursor, now().editing.rows.length);
  const say = (what: Said['what'], { from, to }: Pick<Place, 'from' | 'to'>): void =>
    setSaid({ what, row: from + 1, last: to, count: to - from });
  const settle = (editing: Editing, at: number, focus: boolean): void => {
    setCursor({ ...now().cursor, at: clamp(at, editing.rows.length), anchor: undefined });
    if (editing !== now().editing) now().onChange(editing);
    now().show(clamp(at, editing.rows.length), focus);
  };
  /** The rows with the open text in them; it is closed. */
  const closeText = (): Editing => {
    const { editing, open } = now();
    setOpen(undefined);
    const at = editing.rows.findIndex(({ key }) => key === open?.key);
    return open === undefined ? editing : editText(editing, at, open.side, open.text);
  };

  const change = (what: EditorCommand, after: Editing, at: number, focus: boolean): void => {
    const isSame = after === now().editing;
    const { from, to } = place();
    say(isSame ? 'nothing' : what, { from, to: what === 'merge' ? Math.max(to, from + 2) : to });
    settle(after, at, focus);
  };
  const travel = (what: 'undo' | 'redo', focus: boolean): void => {
    const before = closeText();
    const step = before[what];
    change(what, (what === 'undo' ? undo : redo)(before), step?.splice.at ?? place().at, focus);
  };
  const jump = (what: 'nextDoubtful' | 'previousDoubtful', focus: boolean): void => {
    const editing = closeText();
    const at = nextDoubtful(editing.rows, place().at, what === 'nextDoubtful' ? 1 : -1);
    const to = at ?? place().at;
    say(at === undefined ? 'nothing' : what, { from: to, to: to + 1 });
    settle(editing, to, focus);
  };
  const openText = (): void => {
    const { at, side } = place();
    const row = now().editing.rows[at];
    if (row !== undefined) setOpen({ key: row.key, side, text: row[side] });
  };
  const toggleSelection = (focus: boolean): void => {
    const { cursor } = now();
    const anchor = cursor.anchor === undefined ? place().at : undefined;
    setCursor({ ...cursor, anchor });
    say(anchor === undefined ? 'selectionEnded' : 'select', place());
    now().show(place().at, focus);
  };
  const realignRows = async (focus: boolean): Promise<void> => {
    const before = closeText();
    const { from, to } = place();
    const rows = before.rows.slice(from, to);
    if (now().realigning || rows.length === 0) return;
    if (before !== now().editing) now().onChange(before);
    setRealigning(true);
    say('realigning', { from, to });
    const pairs = await now().realign(rows);
    setRealigning(false);
    const { editing } = now();
    const isThere = rows.every((row, at) => row === editing.rows[from + at]);
    if (pairs === undefined || !isThere) say('nothing', { from, to });
    else {
      say('realign', { from, to: from + pairs.length });
      settle(replaceRows(editing, from, to, pairs), from, focus);
    }
  };

  return {
    /** @param focus whether the cell takes the focus; a button keeps it */
    run(command: EditorCommand, focus: boolean): void {
      if (command === 'undo' || command === 'redo') travel(command, focus);
      else if (command === 'nextDoubtful' || command === 'previousDoubtful') jump(command, focus);
      else if (command === 'edit') openText();
      else if (command === 'select') toggleSelection(focus);
      else if (command === 'realign') void realignRows(focus);
      else {
        const { at, from } = place();
        const isOfAll = command === 'drop' || command === 'merge';
        const after = ROW_OPERATIONS[command](closeText(), place());
        change(command, after, isOfAll ? from : at, focus);
      }
    },
    moveTo(cursor: Cursor, focus: boolean): void {
      setCursor(cursor);
      if (focus) now().show(cursor.at, true);
    },
    endSelection(): void {
      setCursor({ ...now().cursor, anchor: undefined });
      say('selectionEnded', place());
    },
    /** A cell was clicked or got the focus otherwise; with `extend` the selection goes on to it. */
    enter(at: number, side: Language, extend = false): void {
      const { cursor } = now();
      setCursor({ at, side, anchor: cursor.anchor ?? (extend ? cursor.at : undefined) });
    },
    write(text: string): void {
      const { open } = now();
      if (open !== undefined) setOpen({ ...open, text });
    },
    /** Takes the open text into the rows. @param focus whether its cell takes the focus again */
    saveText(focus: boolean): void {
      const { open, editing } = now();
      if (open === undefined) return;
      const after = closeText();
      if (after !== editing) {
        say('saved', place());
        now().onChange(after);
      }
      if (focus) now().show(clamp(place().at, after.rows.length), true);
    },
    cancelText(): void {
      setOpen(undefined);
      now().show(place().at, true);
    },
    splitText(offset: number): void {
      const { open, editing } = now();
      const at = editing.rows.findIndex(({ key }) => key === open?.key);
      if (open === undefined || at < 0) return;
      const after = splitAtCaret(editing, at, open.side, { text: open.text, offset });
      setOpen(undefined);
      change('split', after === editing ? closeText() : after, at, true);
    },
    dragBoundary(at: number, side: Language, count: number): void {
      const after = moveBoundary(closeText(), at, side, count);
      setCursor({ at, side, anchor: undefined });
      say(after === now().editing ? 'nothing' : count > 0 ? 'sentenceDown' : 'sentenceUp', {
        from: at,
        to: at + 1,
      });
      if (after !== now().editing) now().onChange(after);
    },
  };
}

function clamp(at: number, rowCount: number): number {
  return Math.max(0, Math.min(at, rowCount - 1));
}
