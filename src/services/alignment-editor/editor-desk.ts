import { editText } from '../../domain/bitext/edit/change-rows.ts';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import type { Editing } from '../../domain/bitext/edit/editing.ts';
import type { SentencePair } from '../../domain/bitext/sentence-pair.ts';
import type { Language } from '../../domain/text/language.ts';
import { type Cursor, placeOf } from './cursor.ts';
import type { EditorCommand } from './editor-commands.ts';
import type { Place } from './row-operations.ts';

export type Realign = (rows: readonly EditRow[]) => Promise<readonly SentencePair[] | undefined>;

/** What the last command did, to be read out. */
export interface Said {
  readonly what: EditorCommand | 'nothing' | 'saved' | 'realigning' | 'selectionEnded';
  /** The same may be said twice, and is to be read out twice. */
  readonly turn: number;
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

export interface EditorHandles {
  /** The state as it was last drawn. */
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

export type EditorDesk = ReturnType<typeof createDesk>;

/** What the commands of the editor have in common. */
export function createDesk({ now, setCursor, setOpen, setSaid }: EditorHandles) {
  let turn = 0;
  const place = (): Place => placeOf(now().cursor, now().editing.rows.length);

  const say = (what: Said['what'], { from, to }: Pick<Place, 'from' | 'to'> = place()): void => {
    turn += 1;
    setSaid({ what, turn, row: from + 1, last: to, count: to - from });
  };

  /** Hands changed rows on and puts the cursor on one of them; a selection ends. */
  const settle = (editing: Editing, at: number, focus: boolean): void => {
    const row = Math.max(0, Math.min(at, editing.rows.length - 1));
    setCursor({ ...now().cursor, at: row, anchor: undefined });
    if (editing !== now().editing) now().onChange(editing);
    now().show(row, focus);
  };

  /** Closes the text that is being written. @returns the rows with it in them */
  const closeText = (): Editing => {
    const { editing, open } = now();
    setOpen(undefined);
    const at = editing.rows.findIndex(({ key }) => key === open?.key);
    return open === undefined ? editing : editText(editing, at, open.side, open.text);
  };

  /** Says what a command did, or that it found nothing to do, and settles. */
  const change = (what: EditorCommand, after: Editing, at: number, focus: boolean): void => {
    const { from, to } = place();
    const last = what === 'merge' ? Math.max(to, from + 2) : to;
    say(after === now().editing ? 'nothing' : what, { from, to: last });
    settle(after, at, focus);
  };

  return { place, say, settle, closeText, change };
}
