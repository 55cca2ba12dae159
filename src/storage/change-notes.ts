import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { ChangedNote } from '../domain/cards/edit.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import { type NotesWish, planNotes, type TextEnd } from '../domain/cards/notes-wish.ts';
import { mergeFields } from '../domain/cards/stamped.ts';
import type { Json, JsonFields } from '../shared/json.ts';
import type { Stamp } from '../shared/log-entry.ts';
import { ok, type Result } from '../shared/result.ts';
import { type AppendEdit, writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import { countingUp } from './counting-up.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { ofText } from './recount-text.ts';
import { repairing } from './repairing.ts';
import { type NoteEdited, settleTexts } from './settle-texts.ts';
import { isSoundNote } from './sound-rows.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { PAIRS_AT_ONCE } from './write-notes.ts';

/** What takes a change of many notes back: the fields as they were, and the stamps that wrote over them. */
export interface NotesUndo {
  readonly stamps: readonly Stamp[];
  readonly changes: readonly ChangedNote[];
}

export interface NotesReport {
  readonly changed: number;
  readonly undo: NotesUndo;
}

/** What is to be written of the notes that were read. */
type Plan = (notes: readonly Note[]) => Promise<ReadonlyMap<NoteId, JsonFields>>;

/**
 * Does one thing with many sentence pairs, all in one transaction. Their cards keep what is known of them
 * wherever the pairs go.
 *
 * @param ids in the order in which they stand; each once
 */
export function changeNotes(
  c: Collection,
  ids: readonly NoteId[],
  wish: NotesWish,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<NotesReport, StorageFailure>> {
  const plan: Plan = async (notes) => {
    const end = wish.kind === 'move' ? await readEnd(c.db, wish.textId) : NO_END;
    return planNotes(notes, wish, end);
  };
  return editNotes(c, ids, plan, countingUp(ids.length, onProgress, signal));
}

/** Takes a change back, in one transaction. Fields that were written again since stay. */
export async function undoNotes(
  c: Collection,
  { stamps, changes }: NotesUndo,
): Promise<Result<number, StorageFailure>> {
  const own = new Set<Stamp>(stamps);
  const fieldsOf = new Map<NoteId, JsonFields>(
    changes.map(({ noteId, fields }) => [noteId, fields]),
  );
  const plan: Plan = async (notes) =>
    new Map(
      notes.flatMap(({ id, changed, stamp }): [NoteId, JsonFields][] => {
        const fields = Object.entries(fieldsOf.get(id) ?? {});
        const kept = fields.filter(([field]) => own.has(changed[field] ?? stamp));
        return kept.length === 0 ? [] : [[id, Object.fromEntries(kept)]];
      }),
    );
  const ids = changes.map(({ noteId }) => noteId);
  const undone = await editNotes(c, ids, plan, () => undefined);
  return undone.ok ? ok(undone.value.changed) : undone;
}

function editNotes(
  c: Collection,
  ids: readonly NoteId[],
  plan: Plan,
  onWritten: (count: number) => void,
): Promise<Result<NotesReport, StorageFailure>> {
  const { db } = c;
  const rows = [
    db.texts,
    db.notes,
    db.cards,
    db.tallies,
    db.days,
    db.totals,
    db.newMarks,
    db.options,
  ];
  const tables = [...rows, db.reviewTail, db.reviewBatches];
  const write = () =>
    writeEdit(c, tables, async (append) => {
      const notes = await readNotes(db, ids);
      const planned = await plan(notes);
      const { edited, stamps } = await writePlan(db, notes, planned, append, onWritten);
      const { parameters } = toOptions(await db.options.get(COLLECTION_OPTIONS));
      await settleTexts(db, edited, parameters);
      const changes = edited.map(({ before }) => toInverse(before, planned.get(before.id) ?? {}));
      return { changed: edited.length, undo: { stamps, changes } };
    });
  return repairing(c, write);
}

async function readNotes(db: DuizhaoDatabase, ids: readonly NoteId[]): Promise<Note[]> {
  const notes = (await db.notes.bulkGet([...ids])).filter((note) => note !== undefined);
  requireSound(notes, isSoundNote, 'notes');
  return notes;
}

async function writePlan(
  db: DuizhaoDatabase,
  notes: readonly Note[],
  planned: ReadonlyMap<NoteId, JsonFields>,
  append: AppendEdit,
  onWritten: (count: number) => void,
): Promise<{ readonly edited: NoteEdited[]; readonly stamps: Stamp[] }> {
  const edited: NoteEdited[] = [];
  const stamps: Stamp[] = [];
  const chosen = notes.filter(({ id }) => planned.has(id));
  for (let from = 0; from < chosen.length; from += PAIRS_AT_ONCE) {
    const chunk = chosen.slice(from, from + PAIRS_AT_ONCE);
    const changes = chunk.map(({ id }) => ({ noteId: id, fields: planned.get(id) ?? {} }));
    const { stamp } = await append({ kind: 'notes-changed', changes });
    const merged = chunk.map((before) => ({
      before,
      after: mergeFields(before, planned.get(before.id) ?? {}, stamp),
    }));
    await db.notes.bulkPut(merged.map(({ after }) => after));
    edited.push(...merged);
    stamps.push(stamp);
    onWritten(chunk.length);
  }
  return { edited, stamps };
}

/** What stood in the fields that were written. */
function toInverse(before: Note, written: JsonFields): ChangedNote {
  const now = before as unknown as JsonFields;
  // Only tags may not be there yet.
  const fields = Object.keys(written).map((field): [string, Json] => [field, now[field] ?? []]);
  return { noteId: before.id, fields: Object.fromEntries(fields) };
}

const NO_END: TextEnd = { place: null, paragraph: -1 };

async function readEnd(db: DuizhaoDatabase, textId: TextId): Promise<TextEnd> {
  const text = await db.texts.get(textId);
  if (text === undefined || text.deleted) {
    throw new StorageRefusal({ kind: 'missing', what: 'text' });
  }
  const last = await ofText(db.notes, '[textId+place]', textId).last();
  return last === undefined ? NO_END : { place: last.place, paragraph: last.paragraph };
}
