import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { isAskable, type Note, type NoteFields, type NoteId } from '../domain/cards/note.ts';
import { mergeFields } from '../domain/cards/stamped.ts';
import { shiftNote, type TextTally } from '../domain/progress/text-tally.ts';
import type { Result } from '../shared/result.ts';
import { withoutUndefined, writeEdit } from './append-edit.ts';
import { replaceRow, toNoteCards } from './card-row.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import type { Collection } from './collection.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { lowerNewMark } from './new-marks.ts';
import { ofText } from './recount-text.ts';
import { repairing } from './repairing.ts';
import type { CardRow } from './rows.ts';
import { isSoundNote } from './sound-rows.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';

const isShown = (note: Note): boolean => isSoundNote(note) && !note.deleted;

/** All notes of a text that are not deleted, in order. */
export async function listNotes(db: DuizhaoDatabase, textId: TextId): Promise<Note[]> {
  return (await ofText(db.notes, '[textId+place]', textId).toArray()).filter(isShown);
}

/**
 * Some notes of a text, in order.
 *
 * @param after the place of the last note of the page before; undefined for the first page
 */
export async function pageNotes(
  db: DuizhaoDatabase,
  textId: TextId,
  after: string | undefined,
  limit: number,
): Promise<Note[]> {
  return db.notes
    .where('[textId+place]')
    .between([textId, after ?? Dexie.minKey], [textId, Dexie.maxKey], false, false)
    .filter(isShown)
    .limit(limit)
    .toArray();
}

/** Undefined where it is missing; one that was deleted says so itself. */
export async function readNote(db: DuizhaoDatabase, noteId: NoteId): Promise<Note | undefined> {
  return db.notes.get(noteId);
}

/** What can be changed of a pair. `deleted` takes it out of its text, and brings it back. */
export type NoteChange = Partial<Omit<NoteFields, 'place'>> &
  Partial<Pick<Note, 'deleted' | 'place'>>;

/** Changes fields of a pair. Its cards keep what is known of them whatever happens to its text. */
export function changeNote(
  c: Collection,
  noteId: NoteId,
  change: NoteChange,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  const fields = withoutUndefined(change);
  const tables = [db.notes, db.cards, db.tallies, db.newMarks];
  const write = () =>
    writeEdit(c, tables, async (append) => {
      const [before, [rows = []]] = await Promise.all([
        db.notes.get(noteId),
        cardsOfNotes(db, [noteId]),
      ]);
      requireSound([before], isSoundNote, 'notes');
      if (before === undefined) throw new StorageRefusal({ kind: 'missing', what: 'note' });
      const { stamp } = await append({ kind: 'note-changed', noteId, fields });
      const after = mergeFields(before, fields, stamp);
      await db.notes.put(after);
      await countNoteChange(db, before, after, rows);
      return true as const;
    });
  return repairing(c, write);
}

async function countNoteChange(
  db: DuizhaoDatabase,
  before: Note,
  after: Note,
  rows: readonly CardRow[],
): Promise<void> {
  const { textId } = before;
  if (before.deleted === after.deleted && isAskable(before) === isAskable(after)) {
    if (before.place !== after.place) await lowerNewMark(db, textId, after.place);
    return;
  }
  const tally = await db.tallies.get(textId);
  requireSound([tally], isSoundTally, 'tallies');
  if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
  const { exercises } = tally;
  await Promise.all([
    db.tallies.put(shiftPair(shiftPair(tally, before, rows, -1), after, rows, 1)),
    db.cards.bulkPut(rows.map((row) => replaceRow(row, { note: after, exercises }))),
    lowerNewMark(db, textId, after.place),
  ]);
}

function shiftPair(tally: TextTally, note: Note, rows: readonly CardRow[], by: 1 | -1): TextTally {
  const counted = { ...tally, pairs: tally.pairs + (note.deleted ? 0 : by) };
  if (!isAskable(note)) return counted;
  const askable = { ...counted, askable: counted.askable + by };
  return shiftNote(askable, toNoteCards(rows), by);
}
