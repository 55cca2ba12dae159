import { Dexie } from 'dexie';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { Edit } from '../../domain/cards/edit.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import type { DuizhaoDatabase } from '../database.ts';
import { unpackEdits } from '../pack-edits.ts';
import type { MetaRow } from '../rows.ts';
import { unpackReviews } from '../unpack-reviews.ts';

/** What has to be read again; `all` where so much happened that it cannot be told. */
export type Changed = 'all' | ChangedRows;

export interface ChangedRows {
  readonly cards: Set<CardId>;
  readonly notes: Set<NoteId>;
}

/** Which rows this device has written between two states of the database; nothing else writes but a rebuilding. */
export async function changedSince(
  db: DuizhaoDatabase,
  before: MetaRow,
  after: MetaRow,
): Promise<Changed> {
  if (before.device !== after.device || before.rebuilt !== after.rebuilt) return 'all';
  const changed: ChangedRows = { cards: new Set(), notes: new Set() };
  for (const cardId of await reviewedSince(db, before, after)) changed.cards.add(cardId);
  for (const edit of await editsSince(db, before, after)) {
    if (!gatherEdit(edit, changed)) return 'all';
  }
  return changed;
}

async function reviewedSince(
  db: DuizhaoDatabase,
  { device, reviewSeq }: MetaRow,
  after: MetaRow,
): Promise<CardId[]> {
  const tail = await db.reviewTail
    .where('[device+seq]')
    .between([device, reviewSeq + 1], [device, Dexie.maxKey], true, true)
    .toArray();
  const cards = tail.map(({ entry }) => entry.cardId);
  if (after.reviewSealed <= reviewSeq) return cards;
  const batches = await db.reviewBatches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .filter((batch) => batch.firstSeq + batch.count > reviewSeq)
    .toArray();
  const sealed = batches.flatMap(unpackReviews).filter(({ seq }) => seq > reviewSeq);
  return [...cards, ...sealed.map(({ cardId }) => cardId)];
}

async function editsSince(
  db: DuizhaoDatabase,
  { device, editSeq }: MetaRow,
  after: MetaRow,
): Promise<Edit[]> {
  const tail = await db.editTail
    .where('[device+seq]')
    .between([device, editSeq + 1], [device, Dexie.maxKey], true, true)
    .toArray();
  const edits = tail.map(({ entry }) => entry);
  if (after.editSealed <= editSeq) return edits;
  const batches = await db.editBatches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .filter((batch) => batch.firstSeq + batch.count > editSeq)
    .toArray();
  return [...edits, ...batches.flatMap(unpackEdits).filter(({ seq }) => seq > editSeq)];
}

/** @returns false where the edit brings or takes away more than it names */
function gatherEdit(edit: Edit, { notes }: ChangedRows): boolean {
  switch (edit.kind) {
    case 'note-changed':
      notes.add(edit.noteId);
      return true;
    case 'notes-changed':
      for (const { noteId } of edit.changes) notes.add(noteId);
      return true;
    case 'pairs-added':
      for (const { noteId } of edit.pairs) notes.add(noteId);
      return true;
    case 'text-changed':
      return !('deleted' in edit.fields);
    default:
      return true;
  }
}
