import type { TextId } from '../domain/cards/bilingual-text.ts';
import { splitCardId } from '../domain/cards/card-id.ts';
import type { ChangedNote } from '../domain/cards/edit.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { isAskable, type Note, type NoteId } from '../domain/cards/note.ts';
import { mergeFields } from '../domain/cards/stamped.ts';
import type { Stamp } from '../shared/log-entry.ts';
import type { AppendEdit } from './append-edit.ts';
import { replaceRow } from './card-row.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { lowerNewMark } from './new-marks.ts';
import { ofText, recount } from './recount-text.ts';
import { isSoundCard, isSoundNote } from './sound-rows.ts';
import { StorageRefusal } from './storage-failure.ts';

/** Pairs in one log entry: few enough that a cancel is heard soon. */
export const PAIRS_AT_ONCE = 500;

/** All notes of a text by id, in the order of their places, removed ones too. */
export async function readTextNotes(
  db: DuizhaoDatabase,
  textId: TextId,
): Promise<Map<NoteId, Note>> {
  const notes = await ofText(db.notes, '[textId+place]', textId).toArray();
  requireSound(notes, isSoundNote, 'notes');
  return new Map(notes.map((note) => [note.id, note]));
}

/** The notes of a text while they are being changed, within a transaction. */
export interface OpenNotes {
  readonly textId: TextId;
  readonly exercises: readonly Exercise[];
  readonly notes: Map<NoteId, Note>;
  readonly append: AppendEdit;
  /** Called after every few hundred; may throw to roll back. */
  readonly onWritten: (count: number) => void;
}

/**
 * Writes fields of many notes, a log entry for every few hundred. Their cards keep what is known of them.
 *
 * @returns the stamps of the entries
 */
export async function writeNotes(
  db: DuizhaoDatabase,
  open: OpenNotes,
  changes: readonly ChangedNote[],
): Promise<Stamp[]> {
  const stamps: Stamp[] = [];
  for (let from = 0; from < changes.length; from += PAIRS_AT_ONCE) {
    const chunk = changes.slice(from, from + PAIRS_AT_ONCE);
    const { stamp } = await open.append({ kind: 'notes-changed', changes: chunk });
    const merged = chunk.map(({ noteId, fields }) => {
      return mergeFields(requireNote(open, noteId), fields, stamp);
    });
    await db.notes.bulkPut(merged);
    for (const note of merged) open.notes.set(note.id, note);
    stamps.push(stamp);
    open.onWritten(chunk.length);
  }
  return stamps;
}

export function requireNote({ notes }: Pick<OpenNotes, 'notes'>, noteId: NoteId): Note {
  const note = notes.get(noteId);
  if (note === undefined) throw new StorageRefusal({ kind: 'missing', what: 'note' });
  return note;
}

/**
 * Makes cards, counts and the mark of a text right after its notes were changed.
 *
 * @param before as they were; what was added since is not among them
 */
export async function settleNotes(
  db: DuizhaoDatabase,
  { textId, exercises, notes }: OpenNotes,
  before: ReadonlyMap<NoteId, Note>,
): Promise<void> {
  const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
  requireSound(rows, isSoundCard, 'cards');
  const cards = rows.map((row) => {
    const note = notes.get(splitCardId(row.id).noteId);
    return note === undefined || note === before.get(note.id)
      ? row
      : replaceRow(row, { note, exercises });
  });
  await db.cards.bulkPut(cards.filter((row, at) => row !== rows[at]));
  await db.tallies.put(recount({ textId, exercises }, [[...notes.values()], cards]));
  const touched = [...notes.values()].filter(
    (note) => note !== before.get(note.id) && isAskable(note),
  );
  const places = touched.map(({ place }) => place).sort((a, b) => (a < b ? -1 : 1));
  if (places[0] !== undefined) await lowerNewMark(db, textId, places[0]);
}
