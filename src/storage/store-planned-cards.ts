import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { Card } from '../domain/reviews/card.ts';
import type { EntryId } from '../shared/log-entry.ts';
import { becameFresh } from './card-change.ts';
import { toCardRow } from './card-row.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { lowerNewMark } from './new-marks.ts';
import { ofText, recount } from './recount-text.ts';
import type { CardRow } from './rows.ts';
import { StorageRefusal } from './storage-failure.ts';

/** A card as it is after a plan, or after that was undone. */
export interface PlannedCard {
  readonly card: Card;
  readonly latest: EntryId | undefined;
}

export interface PlannedCards {
  /** Texts in which cards change, with those of the cards that may have no row yet. */
  readonly texts: ReadonlyMap<TextId, readonly CardId[]>;
  /** The card as it is to be; undefined where it stays. */
  readonly change: (
    id: CardId,
    row: CardRow | undefined,
    textId: TextId,
  ) => PlannedCard | undefined;
}

/** Sorts after every place. */
export const BEHIND_ALL = '~';
const ROWS_AT_ONCE = 2_000;

/**
 * Writes the rows of cards that a plan changes, text by text, and counts these texts anew.
 *
 * @param onRows called with how many rows were just written; may throw to stop
 */
export async function storePlannedCards(
  db: DuizhaoDatabase,
  { texts, change }: PlannedCards,
  onRows: (rows: number) => void,
): Promise<void> {
  for (const [textId, ids] of texts) {
    const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
    const known = new Set<CardId>(rows.map(({ id }) => id));
    const untouched = ids.filter((id) => !known.has(id));
    const changes: RowChange[] = [
      ...rows.map((row) => ({ id: row.id, row, planned: change(row.id, row, textId) })),
      ...untouched.map((id) => ({ id, row: undefined, planned: change(id, undefined, textId) })),
    ];
    if (changes.every(({ planned }) => planned === undefined)) continue;
    const notes = await ofText(db.notes, '[textId+place]', textId).toArray();
    const tally = await db.tallies.get(textId);
    requireSound([tally], isSoundTally, 'tallies');
    if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
    const { changed, gone, all, freshPlace } = rowsAfter(changes, notes, tally.exercises);
    await db.cards.bulkDelete(gone);
    for (let from = 0; from < changed.length; from += ROWS_AT_ONCE) {
      const chunk = changed.slice(from, from + ROWS_AT_ONCE);
      await db.cards.bulkPut(chunk);
      onRows(chunk.length);
    }
    await db.tallies.put(recount({ textId, exercises: tally.exercises }, [notes, all]));
    // A card that is due no more may let its new siblings come, though none became new.
    await lowerNewMark(db, textId, freshPlace ?? BEHIND_ALL);
  }
}

interface RowChange {
  readonly id: CardId;
  readonly row: CardRow | undefined;
  readonly planned: PlannedCard | undefined;
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
  let freshPlace: string | undefined;
  for (const { id, row, planned } of changes) {
    const note = byId.get(splitCardId(id).noteId);
    if (planned === undefined || note === undefined) {
      if (row !== undefined) all.push(row);
      continue;
    }
    const after = toCardRow(planned.card, { note, exercises }, planned.latest);
    if (after !== undefined) {
      changed.push(after);
      all.push(after);
    } else if (row !== undefined) gone.push(id);
    const isEarlier = freshPlace === undefined || note.place < freshPlace;
    if (isEarlier && becameFresh({ before: row, after })) freshPlace = note.place;
  }
  return { changed, gone, all, freshPlace };
}
