import { cardIdOf, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { isAskable, type Note } from '../domain/cards/note.ts';
import { cardTiming } from '../domain/progress/card-timing.ts';
import { shiftNote, type TextTally } from '../domain/progress/text-tally.ts';
import { type Card, newCard } from '../domain/reviews/card.ts';
import type { EntryId } from '../shared/log-entry.ts';
import { toCard, toCardRow, toNoteCards } from './card-row.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { CardRow } from './rows.ts';

/** One note with the rows of all its cards, also of exercises that are off. */
export interface NoteRows {
  readonly note: Note;
  readonly rows: readonly CardRow[];
}

/** A card on its way from what its row says to something else. */
export interface CardChange {
  readonly before: CardRow | undefined;
  readonly after: CardRow | undefined;
  /** The counts of its text, with the change in them. */
  readonly tally: TextTally;
}

export function rowOf({ note, rows }: NoteRows, exercise: Exercise): CardRow | undefined {
  const id = cardIdOf(note.id, exercise);
  return rows.find((row) => row.id === id);
}

export function cardOf(from: NoteRows, exercise: Exercise): Card {
  const row = rowOf(from, exercise);
  return row === undefined ? newCard(cardIdOf(from.note.id, exercise)) : toCard(row);
}

/** What putting `card` in the place of its row changes in the counts of its text. */
export function changeCard(
  from: NoteRows,
  card: Card,
  latest: EntryId | undefined,
  tally: TextTally,
): CardChange {
  const { note, rows } = from;
  const { exercise } = splitCardId(card.id);
  const before = rowOf(from, exercise);
  const after = toCardRow(card, { note, exercises: tally.exercises }, latest);
  if (!isAskable(note)) return { before, after, tally };
  const others = rows.filter((row) => row.id !== card.id);
  const rowsAfter = after === undefined ? others : [...others, after];
  const without = shiftNote(tally, toNoteCards(rows), -1);
  return { before, after, tally: shiftNote(without, toNoteCards(rowsAfter), 1) };
}

/** Writes the row of a card, or removes it where the card is as if it had never been touched. */
export function storeCardRow(db: DuizhaoDatabase, change: CardChange): PromiseLike<unknown> {
  if (change.after !== undefined) return db.cards.put(change.after);
  return change.before === undefined ? Promise.resolve() : db.cards.delete(change.before.id);
}

/** Whether a card can be introduced again that could not be before. */
export function becameFresh({ before, after }: Pick<CardChange, 'before' | 'after'>): boolean {
  const isFresh = (row: CardRow | undefined) => cardTiming(row).kind === 'fresh';
  return isFresh(after) && !isFresh(before);
}
