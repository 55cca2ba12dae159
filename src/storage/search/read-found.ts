import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { readCards } from '../card-repository.ts';
import type { DuizhaoDatabase } from '../database.ts';
import type { FoundRow } from './search-collection.ts';

/** What a line of a list shows, as it now is. */
export interface FoundLine {
  readonly row: FoundRow;
  /** Undefined where its pair was removed since. */
  readonly note: Note | undefined;
  readonly text: BilingualText | undefined;
  /** Undefined where pairs are listed. */
  readonly card: Card | undefined;
}

/** Reads what the lines show, in their order. */
export async function readFound(
  db: DuizhaoDatabase,
  rows: readonly FoundRow[],
): Promise<FoundLine[]> {
  const ids = rows.flatMap(({ cardId }) => (cardId === undefined ? [] : [cardId]));
  const [notes, cards] = await Promise.all([
    db.notes.bulkGet(rows.map(({ noteId }) => noteId)),
    readCards(db, ids),
  ]);
  const textIds = new Set(notes.flatMap((note) => (note === undefined ? [] : [note.textId])));
  const texts = await db.texts.bulkGet([...textIds]);
  const textById = new Map(texts.map((text) => [text?.id, text]));
  const cardById = new Map(cards.map((card) => [card.id, card]));
  return rows.map((row, index) => {
    const found = notes[index];
    const note = found === undefined || found.deleted ? undefined : found;
    const card = row.cardId === undefined ? undefined : cardById.get(row.cardId);
    return { row, note, card, text: note === undefined ? undefined : textById.get(note.textId) };
  });
}
