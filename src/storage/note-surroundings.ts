import { Dexie } from 'dexie';
import type { Note } from '../domain/cards/note.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSoundNote } from './sound-rows.ts';

/** Sentence pairs of the same text on both sides of a note, in the order of the text. */
export interface Surroundings {
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/**
 * The pairs around a note; those that were deleted are passed over.
 *
 * @param count at most so many on each side
 */
export async function readSurroundings(
  db: DuizhaoDatabase,
  { textId, place }: Pick<Note, 'textId' | 'place'>,
  count: number,
): Promise<Surroundings> {
  const index = db.notes.where('[textId+place]');
  const [before, after] = await Promise.all([
    index
      .between([textId, Dexie.minKey], [textId, place], true, false)
      .reverse()
      .limit(count)
      .toArray(),
    db.notes
      .where('[textId+place]')
      .between([textId, place], [textId, Dexie.maxKey], false, true)
      .limit(count)
      .toArray(),
  ]);
  const isThere = (note: Note): boolean => isSoundNote(note) && !note.deleted;
  return { before: before.filter(isThere).reverse(), after: after.filter(isThere) };
}
