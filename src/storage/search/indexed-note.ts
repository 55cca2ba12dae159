import type { BilingualText, TextId } from '../../domain/cards/bilingual-text.ts';
import { cardIdOf, splitCardId } from '../../domain/cards/card-id.ts';
import { EXERCISES, type Exercise } from '../../domain/cards/exercise.ts';
import { isAskable, type Note, type NoteId } from '../../domain/cards/note.ts';
import { foldTag } from '../../domain/cards/tags.ts';
import type { SearchedCard, SearchedNote } from '../../domain/progress/search/searched-card.ts';
import { foldText } from '../../domain/text/fold-text.ts';
import type { CardRow } from '../rows.ts';

/** A text as the index has it; its notes share the object, so that a new title reaches them all. */
export interface IndexedText {
  readonly id: TextId;
  /** Texts in the order of the library; greater is later. */
  order: number;
  title: string;
  leechThreshold: number;
  exercises: readonly Exercise[];
}

/** A sentence pair in the index, with the rows of its touched cards. */
export interface IndexedNote extends SearchedNote {
  readonly id: NoteId;
  readonly place: string;
  readonly text: IndexedText;
  readonly isAskable: boolean;
  readonly rows: CardRow[];
}

const NO_TAGS: readonly string[] = [];

export function toIndexedNote(note: Note, text: IndexedText, rows: CardRow[]): IndexedNote {
  const { id, place, en, zh, tags } = note;
  return {
    id,
    place,
    text,
    rows,
    en: foldText(en),
    zh: foldText(zh),
    tags: tags === undefined || tags.length === 0 ? NO_TAGS : tags.map(foldTag),
    isAskable: isAskable(note),
  };
}

export function toIndexedText(
  { id, title, exercises }: BilingualText,
  order: number,
  leechThreshold: number,
): IndexedText {
  return { id, order, title: foldText(title), leechThreshold, exercises };
}

/** The cards of a pair: those that its text asks, then those that were touched and are not asked now. */
export function cardsOf(note: IndexedNote): SearchedCard[] {
  const { id, text, rows } = note;
  const asked = note.isAskable ? text.exercises : [];
  const rowOf = (exercise: Exercise) => rows.find((row) => exerciseOf(row) === exercise);
  const cards = asked.map((exercise): SearchedCard => {
    const card = rows.length === 0 ? undefined : rowOf(exercise);
    return { id: card?.id ?? cardIdOf(id, exercise), exercise, card, isAsked: true };
  });
  if (rows.length === 0) return cards;
  for (const exercise of EXERCISES) {
    const row = asked.includes(exercise) ? undefined : rowOf(exercise);
    if (row !== undefined) cards.push({ id: row.id, exercise, card: row, isAsked: false });
  }
  return cards;
}

function exerciseOf(row: CardRow): Exercise {
  return splitCardId(row.id).exercise;
}
