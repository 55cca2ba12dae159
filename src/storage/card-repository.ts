import type { CardId } from '../domain/cards/card-id.ts';
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
