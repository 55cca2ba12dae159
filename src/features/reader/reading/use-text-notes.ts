import { useLiveQuery } from 'dexie-react-hooks';
import type { TextId } from '../../../domain/cards/bilingual-text.ts';
import type { Note } from '../../../domain/cards/note.ts';
import { useServices } from '../../../services/services.tsx';
import { readNotesInParts, readPart } from '../../../storage/notes-in-parts.ts';

/** More than any screen shows at once. */
const FIRST = 60;

export interface TextNotes {
  readonly notes: readonly Note[];
  /** Whether these are all; until then they are the first ones. */
  readonly isWhole: boolean;
}

/**
 * The pairs of a text: the first ones at once, all of them when they were read, in parts between which
 * the page draws. Undefined until the first were read.
 */
export function useTextNotes(textId: TextId): TextNotes | undefined {
  const { collection } = useServices();
  const { db } = collection;
  const first = useLiveQuery(() => readPart(db, textId, undefined, FIRST), [db, textId]);
  const isBegun = first !== undefined;
  const whole = useLiveQuery(
    async () => (isBegun ? readNotesInParts(db, textId) : undefined),
    [db, textId, isBegun],
  );
  if (whole !== undefined) return { notes: whole, isWhole: true };
  return first === undefined ? undefined : { notes: first.notes, isWhole: first.isLast };
}
