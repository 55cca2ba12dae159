import { EXERCISES } from '../domain/cards/exercise.ts';
import type { NoteId } from '../domain/cards/note.ts';
import type { NoteCards } from '../domain/progress/note-cards.ts';
import { cardIdsOf, toNoteCards } from './card-row.ts';
import { isSoundCard, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';

/** The touched cards of these notes, in their order. */
export async function cardsOfNotes(
  db: DuizhaoDatabase,
  noteIds: readonly NoteId[],
): Promise<NoteCards[]> {
  const rows = await db.cards.bulkGet(noteIds.flatMap(cardIdsOf));
  requireSound(rows, isSoundCard, 'cards');
  const each = EXERCISES.length;
  return noteIds.map((_, index) => toNoteCards(rows.slice(index * each, (index + 1) * each)));
}
