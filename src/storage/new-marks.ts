import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { NewMark } from './rows.ts';

/** The mark of a text that has none: the walk begins at its first note. */
export function markOf(textId: TextId, stored: NewMark | undefined): NewMark {
  return stored ?? { textId, place: '', version: 0 };
}

/**
 * A note may have a new card again: the next walk must not begin behind it. The version goes up in any
 * case, since a walk that has passed the note may be about to move the mark.
 */
export function loweredMark(textId: TextId, stored: NewMark | undefined, place: string): NewMark {
  const mark = markOf(textId, stored);
  const lower = place < mark.place ? place : mark.place;
  return { textId, place: lower, version: mark.version + 1 };
}

/** Writes {@link loweredMark}; inside of a transaction that writes. */
export async function lowerNewMark(
  db: DuizhaoDatabase,
  textId: TextId,
  place: string,
): Promise<void> {
  await db.newMarks.put(loweredMark(textId, await db.newMarks.get(textId), place));
}

/** Lets the walks of these texts begin anew; inside of a transaction that writes. */
export async function resetNewMarks(db: DuizhaoDatabase, textIds: Iterable<TextId>): Promise<void> {
  const ids = [...textIds];
  const marks = await db.newMarks.bulkGet(ids);
  await db.newMarks.bulkPut(ids.map((textId, index) => loweredMark(textId, marks[index], '')));
}

/** Moves the mark on, unless something changed since it was read. */
export async function advanceNewMark(
  db: DuizhaoDatabase,
  seen: NewMark,
  place: string,
): Promise<void> {
  await db.transaction('rw', [db.newMarks], async () => {
    const mark = markOf(seen.textId, await db.newMarks.get(seen.textId));
    if (mark.version !== seen.version || mark.place >= place) return;
    await db.newMarks.put({ ...mark, place });
  });
}
