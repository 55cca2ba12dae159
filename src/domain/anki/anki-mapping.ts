import type { Exercise } from '../cards/exercise.ts';
import type { AnkiDeckId, AnkiTypeId } from './anki-collection.ts';
import type { FieldRole } from './field-role.ts';

/** How the notes of one type become sentence pairs, and its cards exercises. */
export interface TypeMapping {
  readonly typeId: AnkiTypeId;
  /** One a field, in their order. */
  readonly roles: readonly FieldRole[];
  /** One a template, in their order; undefined for cards that are not taken over. */
  readonly exercises: readonly (Exercise | undefined)[];
}

/** A deck that becomes a text. */
export interface DeckChoice {
  readonly deckId: AnkiDeckId;
  readonly title: string;
}

/** What the learner chose; notes of other types and decks stay where they are. */
export interface AnkiMapping {
  readonly types: readonly TypeMapping[];
  readonly decks: readonly DeckChoice[];
}

/** Whether sentence pairs can be made of a type: it has a field of either language. */
export function isComplete({ roles }: Pick<TypeMapping, 'roles'>): boolean {
  return roles.includes('english') && roles.includes('chinese');
}
