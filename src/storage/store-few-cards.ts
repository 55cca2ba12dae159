import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { becameFresh, changeCard } from './card-change.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { lowerNewMark } from './new-marks.ts';
import type { CardRow } from './rows.ts';
import { isSoundNote } from './sound-rows.ts';
import { StorageRefusal } from './storage-failure.ts';
import { BEHIND_ALL, type PlannedCard } from './store-planned-cards.ts';

/** Of the pairs of a text, a share up to which its other cards are not read to count it anew. */
const FEW = 1 / 8;

/**
 * Writes the rows of a few cards of a text and moves its counts along, as an answer does; within a
 * transaction. It costs by these cards, not by the text.
 *
 * @returns false where they are many of its cards, and nothing was written
 */
export async function storeFewCards(
  db: DuizhaoDatabase,
  textId: TextId,
  planned: ReadonlyMap<CardId, PlannedCard>,
): Promise<boolean> {
  const tally = await db.tallies.get(textId);
  requireSound([tally], isSoundTally, 'tallies');
  if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
  if (planned.size > tally.pairs * FEW) return false;
  const changes = changesOf(tally, await readNotes(db, [...planned.keys()]), planned);
  await db.cards.bulkDelete(changes.gone);
  await db.cards.bulkPut(changes.changed);
  await db.tallies.put(changes.tally);
  // A card that is due no more may let its new siblings come, though none became new.
  await lowerNewMark(db, textId, changes.freshPlace ?? BEHIND_ALL);
  return true;
}

type NoteRowsById = ReadonlyMap<NoteId, { readonly note: Note; readonly rows: readonly CardRow[] }>;

async function readNotes(db: DuizhaoDatabase, ids: readonly CardId[]): Promise<NoteRowsById> {
  const noteIds = [...new Set(ids.map((id) => splitCardId(id).noteId))];
  const notes = (await db.notes.bulkGet(noteIds)).filter((note) => note !== undefined);
  requireSound(notes, isSoundNote, 'notes');
  const rows = await cardsOfNotes(
    db,
    notes.map(({ id }) => id),
  );
  return new Map(notes.map((note, index) => [note.id, { note, rows: rows[index] ?? [] }]));
}

function changesOf(
  before: TextTally,
  notes: NoteRowsById,
  planned: ReadonlyMap<CardId, PlannedCard>,
) {
  const near = new Map(notes);
  const changed: CardRow[] = [];
  const gone: CardId[] = [];
  let tally = before;
  let freshPlace: string | undefined;
  for (const [id, { card, latest }] of planned) {
    const from = near.get(splitCardId(id).noteId);
    if (from === undefined) continue;
    const change = changeCard(from, card, latest, tally);
    tally = change.tally;
    const others = from.rows.filter((row) => row.id !== id);
    const { after } = change;
    if (after !== undefined) changed.push(after);
    else if (change.before !== undefined) gone.push(id);
    near.set(from.note.id, {
      note: from.note,
      rows: after === undefined ? others : [...others, after],
    });
    const { place } = from.note;
    const isEarlier = freshPlace === undefined || place < freshPlace;
    if (isEarlier && becameFresh(change)) freshPlace = place;
  }
  return { changed, gone, tally, freshPlace };
}
