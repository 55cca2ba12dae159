import { splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { isAskable, type Note, type NoteId } from '../domain/cards/note.ts';
import { isUntouched } from '../domain/progress/card-history.ts';
import { cardTiming, NEVER } from '../domain/progress/card-timing.ts';
import type { NoteCards } from '../domain/progress/note-cards.ts';
import type { Card } from '../domain/reviews/card.ts';
import type { EntryId } from '../shared/log-entry.ts';
import type { CardRow } from './rows.ts';

/** What decides by which keys the queue finds a card. */
export interface CardPlace {
  readonly note: Pick<Note, 'textId' | 'en' | 'zh' | 'deleted'>;
  /** The exercises that its text has switched on. */
  readonly exercises: readonly Exercise[];
}

/** The row of a card; undefined for one that was never touched, which has none. */
export function toCardRow(
  card: Card,
  { note, exercises }: CardPlace,
  latest: EntryId | undefined,
): CardRow | undefined {
  if (isUntouched(card)) return undefined;
  const isAsked = isAskable(note) && exercises.includes(splitCardId(card.id).exercise);
  const timing = isAsked ? cardTiming(card) : undefined;
  return {
    ...card,
    textId: note.textId,
    dueDay: timing?.kind === 'day' ? timing.day : NEVER,
    ...(timing?.kind === 'instant' && { dueAt: timing.at }),
    ...(latest !== undefined && { latest }),
  };
}

export function toCard(row: CardRow): Card {
  const { textId: _textId, dueDay: _dueDay, dueAt: _dueAt, latest: _latest, ...card } = row;
  return card;
}

/** The row with its keys reckoned anew. */
export function replaceRow(row: CardRow, place: CardPlace): CardRow {
  return toCardRow(toCard(row), place, row.latest) ?? row;
}

export function toNoteCards(rows: Iterable<CardRow>): NoteCards {
  const cards: Partial<Record<Exercise, Card>> = {};
  for (const row of rows) cards[splitCardId(row.id).exercise] = toCard(row);
  return cards;
}

/** Rows of many notes by note. */
export function groupByNote(rows: Iterable<CardRow>): Map<NoteId, NoteCards> {
  const groups = new Map<NoteId, Partial<Record<Exercise, Card>>>();
  for (const row of rows) {
    const { noteId, exercise } = splitCardId(row.id);
    const group = groups.get(noteId) ?? {};
    group[exercise] = toCard(row);
    groups.set(noteId, group);
  }
  return groups;
}
