import { addedNotes } from '../domain/cards/apply-edit.ts';
import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import type { ChangedNote } from '../domain/cards/edit.ts';
import type { Note, NoteFields, NoteId } from '../domain/cards/note.ts';
import { nameBasis } from '../domain/cards/update/name-basis.ts';
import type { TextUpdate } from '../domain/cards/update/text-update.ts';
import type { Json, JsonFields } from '../shared/json.ts';
import type { Stamp } from '../shared/log-entry.ts';
import { err, type Result } from '../shared/result.ts';
import { uuidV7 } from '../shared/uuid-v7.ts';
import { type AppendEdit, withoutUndefined, writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import { countingUp } from './counting-up.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { repairing } from './repairing.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import {
  type OpenNotes,
  PAIRS_AT_ONCE,
  readTextNotes,
  requireNote,
  settleNotes,
  writeNotes,
} from './write-notes.ts';

/** `stale`: the text was edited after the plan was made, so it must be looked at again. */
export type UpdateFailure = StorageFailure | { readonly kind: 'stale' };

/** What takes an update back. */
export interface UpdateUndo {
  readonly textId: TextId;
  /** Of the entries that it wrote: what was written again since is not taken back. */
  readonly stamps: readonly Stamp[];
  readonly changes: readonly ChangedNote[];
}

const RANDOM_BYTES = 10;

/**
 * Makes a text what a plan says, in one transaction: all of it is stored, or nothing. Notes that stay keep
 * their cards, and reviews survive whatever goes.
 */
export async function updateText(
  c: Collection,
  update: TextUpdate,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<UpdateUndo, UpdateFailure>> {
  const { textId, steps, basis } = update;
  const changes = steps.flatMap((step): ChangedNote[] =>
    step.kind === 'added' ? [] : [{ noteId: step.noteId, fields: withoutUndefined(step.fields) }],
  );
  const pairs = steps.flatMap((step) => (step.kind === 'added' ? [step.pair] : []));
  const onWritten = countingUp(changes.length + pairs.length, onProgress, signal);
  const written = await editNotes(c, textId, onWritten, async (open, before) => {
    if (nameBasis([...before.values()].filter(({ deleted }) => !deleted)) !== basis)
      return undefined;
    const inverse = changes.map((change) => toInverse(open, change));
    const stamps = await writeNotes(c.db, open, changes);
    const added = await addNotes(c, open, pairs);
    const removals = added.map(({ id }) => ({ noteId: id, fields: { deleted: true } }));
    const undo: UpdateUndo = {
      textId,
      stamps: [...stamps, ...new Set(added.map(({ stamp }) => stamp))],
      changes: [...inverse, ...removals],
    };
    return undo;
  });
  if (!written.ok) return written;
  return written.value === undefined ? err({ kind: 'stale' }) : { ok: true, value: written.value };
}

/** Takes an update back, in one transaction. What was edited or answered since stays. */
export function undoUpdate(
  c: Collection,
  { textId, stamps, changes }: UpdateUndo,
): Promise<Result<true, StorageFailure>> {
  const own = new Set<Stamp>(stamps);
  return editNotes(
    c,
    textId,
    () => undefined,
    async (open) => {
      const standing = changes.flatMap(({ noteId, fields }): ChangedNote[] => {
        // A pair that was moved to another text since stays there as it is.
        if (!open.notes.has(noteId)) return [];
        const { changed, stamp } = requireNote(open, noteId);
        const kept = Object.entries(fields).filter(([field]) => own.has(changed[field] ?? stamp));
        return kept.length === 0 ? [] : [{ noteId, fields: Object.fromEntries(kept) }];
      });
      await writeNotes(c.db, open, standing);
      return true as const;
    },
  );
}

function editNotes<Value>(
  c: Collection,
  textId: TextId,
  onWritten: (count: number) => void,
  body: (open: OpenNotes, before: ReadonlyMap<NoteId, Note>) => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  const { db } = c;
  const tables = [db.texts, db.notes, db.cards, db.tallies, db.newMarks];
  const write = () =>
    writeEdit(c, tables, async (append: AppendEdit) => {
      const { exercises } = requireText(await db.texts.get(textId));
      const before = await readTextNotes(db, textId);
      const open = { textId, exercises, notes: new Map(before), append, onWritten };
      const value = await body(open, before);
      if (value !== undefined) await settleNotes(db, open, before);
      return value;
    });
  return repairing(c, write);
}

function requireText(text: BilingualText | undefined): BilingualText {
  if (text === undefined || text.deleted)
    throw new StorageRefusal({ kind: 'missing', what: 'text' });
  return text;
}

/** What stands now in the fields that are about to be written. */
function toInverse(open: OpenNotes, { noteId, fields }: ChangedNote): ChangedNote {
  const now = requireNote(open, noteId) as unknown as JsonFields;
  // Only the list of replaced notes may not be there yet.
  const before = Object.keys(fields).map((field): [string, Json] => [field, now[field] ?? []]);
  return { noteId, fields: Object.fromEntries(before) };
}

async function addNotes(
  c: Collection,
  { textId, append, notes, onWritten }: OpenNotes,
  pairs: readonly NoteFields[],
): Promise<Note[]> {
  const now = c.now();
  const all: Note[] = [];
  for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE) {
    const chunk = pairs.slice(from, from + PAIRS_AT_ONCE);
    const random = c.randomBytes(chunk.length * RANDOM_BYTES);
    const added = chunk.map((pair, at) => ({
      ...pair,
      noteId: uuidV7(now, random.subarray(at * RANDOM_BYTES)) as NoteId,
    }));
    const made = addedNotes(await append({ kind: 'pairs-added', textId, pairs: added }));
    await c.db.notes.bulkAdd(made);
    for (const note of made) notes.set(note.id, note);
    all.push(...made);
    onWritten(chunk.length);
  }
  return all;
}
