import type { NoteId } from '../domain/cards/note.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { CardRow } from './rows.ts';
import { isSoundCard } from './sound-rows.ts';

/** The keys of all cards of a note lie between these: one range instead of one key an exercise. */
export function cardIdRange(noteId: NoteId): readonly [from: string, to: string] {
  return [`${noteId}:`, `${noteId};`];
}

/** The rows of these notes' cards, note by note in their order; only touched cards have one. */
export async function cardsOfNotes(
  db: Pick<DuizhaoDatabase, 'cards'>,
  noteIds: readonly NoteId[],
): Promise<CardRow[][]> {
  const rows = await Promise.all(
    noteIds.map((noteId) => {
      const [from, to] = cardIdRange(noteId);
      return db.cards.where('id').between(from, to).toArray();
    }),
  );
  for (const ofNote of rows) requireSound(ofNote, isSoundCard, 'cards');
  return rows;
}
