import { nextDoubtful } from '../../domain/bitext/edit/doubtful-rows.ts';
import { redo, undo } from '../../domain/bitext/edit/editing.ts';
import { replaceRows } from '../../domain/bitext/edit/replace-rows.ts';
import type { EditorCommand } from './editor-commands.ts';
import type { EditorDesk, EditorHandles } from './editor-desk.ts';
import { ROW_OPERATIONS, type RowOperation } from './row-operations.ts';

/** @param focus whether the cell takes the focus; a button keeps it */
type RunCommand = (command: EditorCommand, focus: boolean) => void;

/** Runs commands, whether a key or a button gave them. */
export function createCommandRunner(handles: EditorHandles, desk: EditorDesk): RunCommand {
  const special: Readonly<Record<Exclude<EditorCommand, RowOperation>, (focus: boolean) => void>> =
    {
      undo: (focus) => travel('undo', desk, focus),
      redo: (focus) => travel('redo', desk, focus),
      nextDoubtful: (focus) => jump('nextDoubtful', desk, focus),
      previousDoubtful: (focus) => jump('previousDoubtful', desk, focus),
      edit: () => openText(handles, desk),
      select: (focus) => toggleSelection(handles, desk, focus),
      realign: (focus) => void realignRows(handles, desk, focus),
    };
  return (command, focus) => {
    if (isRowOperation(command)) operate(command, desk, focus);
    else special[command](focus);
  };
}

function isRowOperation(command: EditorCommand): command is RowOperation {
  return Object.hasOwn(ROW_OPERATIONS, command);
}

function operate(command: RowOperation, desk: EditorDesk, focus: boolean): void {
  const place = desk.place();
  const after = ROW_OPERATIONS[command](desk.closeText(), place);
  const isOfAll = command === 'drop' || command === 'merge';
  desk.change(command, after, isOfAll ? place.from : place.at, focus);
}

function travel(what: 'undo' | 'redo', desk: EditorDesk, focus: boolean): void {
  const before = desk.closeText();
  const at = before[what]?.splice.at ?? desk.place().at;
  desk.change(what, (what === 'undo' ? undo : redo)(before), at, focus);
}

function jump(what: 'nextDoubtful' | 'previousDoubtful', desk: EditorDesk, focus: boolean): void {
  const editing = desk.closeText();
  const { at } = desk.place();
  const found = nextDoubtful(editing.rows, at, what === 'nextDoubtful' ? 1 : -1);
  const to = found ?? at;
  desk.say(found === undefined ? 'nothing' : what, { from: to, to: to + 1 });
  desk.settle(editing, to, focus);
}

function openText({ now, setOpen }: EditorHandles, desk: EditorDesk): void {
  const { at, side } = desk.place();
  const row = now().editing.rows[at];
  if (row === undefined) return;
  setOpen({ key: row.key, side, text: row[side] });
  now().show(at, false);
}

function toggleSelection(
  { now, setCursor }: EditorHandles,
  desk: EditorDesk,
  focus: boolean,
): void {
  const { at } = desk.place();
  const anchor = now().cursor.anchor === undefined ? at : undefined;
  setCursor({ ...now().cursor, anchor });
  desk.say(anchor === undefined ? 'selectionEnded' : 'select', { from: at, to: at + 1 });
  now().show(at, focus);
}

async function realignRows(
  { now, setRealigning }: EditorHandles,
  desk: EditorDesk,
  focus: boolean,
): Promise<void> {
  const before = desk.closeText();
  const { from, to } = desk.place();
  const rows = before.rows.slice(from, to);
  if (now().realigning || rows.length === 0) return;
  if (before !== now().editing) now().onChange(before);
  setRealigning(true);
  desk.say('realigning');
  const pairs = await now().realign(rows);
  setRealigning(false);
  const { editing } = now();
  // What was changed while the aligner was at work is not overwritten.
  const isThere = rows.every((row, place) => row === editing.rows[from + place]);
  if (pairs === undefined || !isThere) return desk.say('nothing', { from, to });
  desk.say('realign', { from, to: from + pairs.length });
  return desk.settle(replaceRows(editing, from, to, pairs), from, focus);
}
