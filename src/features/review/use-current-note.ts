import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '../../domain/cards/note.ts';
import { useServices } from '../../services/services.tsx';
import { readNote } from '../../storage/note-repository.ts';

/** The note as it now stands, so that an edit, here or in another tab, shows at once. */
export function useCurrentNote(note: Note): Note {
  const { collection } = useServices();
  return useLiveQuery(() => readNote(collection.db, note.id), [collection, note.id]) ?? note;
}
