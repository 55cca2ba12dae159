import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { Card } from '../domain/reviews/card.ts';
import type { EntryId } from '../shared/log-entry.ts';
import { toCardRow } from './card-row.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { ofText, recount } from './recount-text.ts';
import type { CardRow } from './rows.ts';
import { StorageRefusal } from './storage-failure.ts';

/** A card as it is after a plan, or after that was undone. */
export interface MovedCard {
  readonly card: Card;
  readonly latest: EntryId | undefined;
}

const ROWS_AT_ONCE = 2_000;

/**
 * Writes the rows of cards that a plan changed, text by text, and counts these texts anew. One function that
 * asks the database itself: Dexie loses its transaction where many that wait for one another end in a row.
 *
 * @param textIds the texts in which cards may have changed
 * @param moved the card as it is to be, for a row that is to change
 * @param onRows called with how many rows were just written; may throw to stop
 */
export async function storeMovedCards(
  db: DuizhaoDatabase,
  textIds: readonly TextId[],
  moved: (row: CardRow) => MovedCard | undefined,
  onRows: (rows: number) => void,
): Promise<void> {
  for (const textId of textIds) {
    const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
    const changes = rows.map((row) => ({ row, change: moved(row) }));
    if (changes.every(({ change }) => change === undefined)) continue;
    const notes = await ofText(db.notes, '[textId+place]', textId).toArray();
    const tally = await db.tallies.get(textId);
    requireSound([tally], isSoundTally, 'tallies');
    if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
    const { changed, gone, all } = rowsAfter(changes, notes, tally.exercises);
    await db.cards.bulkDelete(gone);
    for (let from = 0; from < changed.length; from += ROWS_AT_ONCE) {
      const chunk = changed.slice(from, from + ROWS_AT_ONCE);
      await db.cards.bulkPut(chunk);
      onRows(chunk.length);
    }
    await db.tallies.put(recount({ textId, exercises: tally.exercises }, [notes, all]));
  }
}

interface RowChange {
  readonly row: CardRow;
  readonly change: MovedCard | undefined;
}

/** The rows of a text after the changes; a card that is as if never touched has none any more. */
function rowsAfter(
  changes: readonly RowChange[],
  notes: readonly Note[],
  exercises: readonly Exercise[],
) {
  const byId = new Map<NoteId, Note>(notes.map((note) => [note.id, note]));
  const [changed, all]: [CardRow[], CardRow[]] = [[], []];
  const gone: CardId[] = [];
  for (const { row, change } of changes) {
    const note = byId.get(splitCardId(row.id).noteId);
    if (change === undefined || note === undefined) {
      all.push(row);
      continue;
    }
    const after = toCardRow(change.card, { note, exercises }, change.latest);
    if (after === undefined) gone.push(row.id);
    else {
      changed.push(after);
      all.push(after);
    }
  }
  return { changed, gone, all };
}
