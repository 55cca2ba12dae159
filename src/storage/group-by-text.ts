import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { NoteId } from '../domain/cards/note.ts';
import type { DuizhaoDatabase } from './database.ts';

const NOTES_AT_ONCE = 2_000;

/** Things that belong to notes, by the text of their note; those whose note is gone are left out. */
export async function groupByText<Thing>(
  db: DuizhaoDatabase,
  things: readonly Thing[],
  noteOf: (thing: Thing) => NoteId,
): Promise<Map<TextId, Thing[]>> {
  const groups = new Map<TextId, Thing[]>();
  for (let from = 0; from < things.length; from += NOTES_AT_ONCE) {
    const chunk = things.slice(from, from + NOTES_AT_ONCE);
    const notes = await db.notes.bulkGet(chunk.map(noteOf));
    for (const [index, thing] of chunk.entries()) {
      const textId = notes[index]?.textId;
      if (textId === undefined) continue;
      const group = groups.get(textId);
      if (group === undefined) groups.set(textId, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}
