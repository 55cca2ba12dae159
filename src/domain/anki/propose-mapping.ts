import type { AnkiCollection, AnkiDeck, AnkiNote, AnkiNoteType } from './anki-collection.ts';
import { type AnkiMapping, isComplete, type TypeMapping } from './anki-mapping.ts';
import { groupRows } from './group-rows.ts';
import { guessExercises } from './guess-exercise.ts';
import { guessRoles, sampleOf } from './guess-roles.ts';

/** A note type that the file uses, and what is thought of it. */
export interface TypeSight {
  readonly type: AnkiNoteType;
  readonly notes: number;
  /** A few of its notes, to be shown. */
  readonly examples: readonly AnkiNote[];
  readonly guess: TypeMapping;
}

export interface DeckSight {
  readonly deck: AnkiDeck;
  readonly notes: number;
}

const EXAMPLES = 4;

/** The note types of a file with notes, the most used first, each with what its fields seem to be. */
export function lookAtTypes({ types, notes }: AnkiCollection): TypeSight[] {
  const byType = groupRows(notes, (note) => note.typeId);
  return types
    .flatMap((type): TypeSight[] => {
      const own = byType.get(type.id);
      if (own === undefined) return [];
      const roles = guessRoles(type, own);
      const guess = { typeId: type.id, roles, exercises: guessExercises(type, roles) };
      return [{ type, notes: own.length, examples: sampleOf(own, EXAMPLES), guess }];
    })
    .sort((a, b) => b.notes - a.notes);
}

/** The decks of a file that hold notes, by name. */
export function lookAtDecks({ decks, notes, cards }: AnkiCollection): DeckSight[] {
  const counts = new Map<number, Set<number>>();
  const known = new Set<number>(notes.map(({ id }) => id));
  for (const { deckId, noteId } of cards) {
    if (!known.has(noteId)) continue;
    const held = counts.get(deckId) ?? new Set();
    counts.set(deckId, held.add(noteId));
  }
  return decks
    .map((deck) => ({ deck, notes: counts.get(deck.id)?.size ?? 0 }))
    .filter((sight) => sight.notes > 0)
    .sort((a, b) => (a.deck.name < b.deck.name ? -1 : 1));
}

/** What is imported if the learner changes nothing: all that can become sentence pairs. */
export function proposeMapping(
  types: readonly TypeSight[],
  decks: readonly DeckSight[],
): AnkiMapping {
  return {
    types: types.map(({ guess }) => guess).filter(isComplete),
    decks: decks.map(({ deck }) => ({ deckId: deck.id, title: titleOf(deck.name) })),
  };
}

/** The levels of a deck's name as one title. */
export function titleOf(name: string): string {
  const levels = name.split('::').map((level) => level.trim());
  return levels.filter((level) => level !== '').join(' · ') || name;
}
