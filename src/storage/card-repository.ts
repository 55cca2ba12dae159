import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { NoteId } from '../domain/cards/note.ts';
import { type Card, newCard } from '../domain/reviews/card.ts';
import { toCard } from './card-row.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import type { DuizhaoDatabase } from './database.ts';

/** The cards of these ids, in their order; one that was never touched is a new card. */
export async function readCards(db: DuizhaoDatabase, ids: readonly CardId[]): Promise<Card[]> {
  const rows = await db.cards.bulkGet([...ids]);
  return ids.map((id, index) => {
    const row = rows[index];
    return row === undefined ? newCard(id) : toCard(row);
  });
}

/** The touched cards of these notes. */
export function readNotesCards(db: DuizhaoDatabase, noteIds: readonly NoteId[]): Promise<Card[]> {
  return db.transaction('r', db.cards, async () => {
    const rows = await cardsOfNotes(db, noteIds);
    return rows.flat().map(toCard);
  });
}

/** Days of stability from which on a sentence counts as known well. */
const WELL_KNOWN_DAYS = 7;

/** Those of these notes of which some card in review is known well. */
export async function readWellKnown(
  db: DuizhaoDatabase,
  noteIds: readonly NoteId[],
): Promise<Set<NoteId>> {
  const cards = await readNotesCards(db, noteIds);
  const known = cards.filter(
    ({ state }) => state.kind === 'review' && state.memory.stability >= WELL_KNOWN_DAYS,
  );
  return new Set(known.map(({ id }) => splitCardId(id).noteId));
}
