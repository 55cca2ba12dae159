import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { Note, NoteId } from '../../domain/cards/note.ts';
import type { Card } from '../../domain/reviews/card.ts';
import { useServices } from '../../services/services.tsx';
import { readNotesCards } from '../../storage/card-repository.ts';
import { countNotesBefore, pageNotes, readNote } from '../../storage/note-repository.ts';

const PAGE = 200;

export interface ShownNotes {
  readonly notes: readonly Note[];
  readonly cards: ReadonlyMap<CardId, Card>;
  /** Whether there are no more. */
  readonly isWhole: boolean;
  /** Asks for the next page; called when the end comes into sight. */
  readonly showMore: () => void;
}

/**
 * The notes of a text from its beginning as far as the learner has scrolled, with their cards: opening
 * a text of 10,000 pairs costs no more than one of 200.
 *
 * @param sought a note that must be among them
 */
export function useNotes(textId: TextId, sought: NoteId | undefined): ShownNotes | undefined {
  const { collection } = useServices();
  const [shown, setLimit] = useState(PAGE);
  const rows = useLiveQuery(async () => {
    const wanted = sought === undefined ? undefined : await readNote(collection.db, sought);
    const before = wanted === undefined ? 0 : await countNotesBefore(collection.db, wanted);
    const limit = Math.max(shown, before + PAGE);
    const notes = await pageNotes(collection.db, textId, undefined, limit);
    const ids = notes.map(({ id }) => id);
    const cards = await readNotesCards(collection.db, ids);
    const isWhole = notes.length < limit;
    return { notes, isWhole, cards: new Map(cards.map((card) => [card.id, card])) };
  }, [collection, textId, sought, shown]);
  if (rows === undefined) return undefined;
  return { ...rows, showMore: () => setLimit(rows.notes.length + PAGE) };
}
