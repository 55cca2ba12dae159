import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Note, NoteId } from '../domain/cards/note.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSoundNote } from './sound-rows.ts';

/** Rows at a time: some milliseconds of the page's thread. */
const PART = 400;

export interface NotesPart {
  /** Those that are not deleted, in order. */
  readonly notes: readonly Note[];
  /** Whether the text ends with them. */
  readonly isLast: boolean;
  /** The place of the last row, deleted or not. */
  readonly end: string | undefined;
}

/** Some pairs of a text. @param after the `end` of the part before; undefined for the first */
export async function readPart(
  db: DuizhaoDatabase,
  textId: TextId,
  after: string | undefined,
  limit: number,
): Promise<NotesPart> {
  // No filter inside of the query: it would make the database walk row by row.
  const rows = await db.notes
    .where('[textId+place]')
    .between([textId, after ?? Dexie.minKey], [textId, Dexie.maxKey], false, false)
    .limit(limit)
    .toArray();
  return {
    notes: rows.filter((note) => isSoundNote(note) && !note.deleted),
    isLast: rows.length < limit,
    end: rows.at(-1)?.place,
  };
}

/** The pairs of a text from one on, in order; none where that one is not among them. */
export async function readNotesFrom(
  db: DuizhaoDatabase,
  textId: TextId,
  start: NoteId,
  limit: number,
): Promise<Note[]> {
  const first = await db.notes.get(start);
  if (first === undefined || first.textId !== textId) return [];
  const rows = await db.notes
    .where('[textId+place]')
    .between([textId, first.place], [textId, Dexie.maxKey], true, false)
    .limit(limit)
    .toArray();
  return rows.filter((note) => isSoundNote(note) && !note.deleted);
}

/** All pairs of a text in order, read so that the page can draw in between. */
export async function readNotesInParts(db: DuizhaoDatabase, textId: TextId): Promise<Note[]> {
  const notes: Note[] = [];
  let after: string | undefined;
  for (;;) {
    const part = await readPart(db, textId, after, PART);
    notes.push(...part.notes);
    if (part.isLast) return notes;
    after = part.end;
  }
}
