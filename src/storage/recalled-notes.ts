import type { TextId } from '../domain/cards/bilingual-text.ts';
import { splitCardId } from '../domain/cards/card-id.ts';
import type { Direction } from '../domain/cards/exercise.ts';
import { isAskable, type Note, type NoteId } from '../domain/cards/note.ts';
import { cardStanding } from '../domain/progress/card-standing.ts';
import type { LearningDay } from '../shared/time.ts';
import { toCard } from './card-row.ts';
import type { DuizhaoDatabase } from './database.ts';
import { listNotes } from './note-repository.ts';
import { ofText } from './recount-text.ts';
import { isSoundCard, isSoundNote } from './sound-rows.ts';

const ROWS_AT_ONCE = 5_000;

export interface NotesByRecall {
  /** Sentence pairs of the text, in order. */
  readonly own: readonly Note[];
  /** Pairs of any text that stands in the library which can be recalled now in one direction. */
  readonly recalled: readonly Note[];
}

/** What the words of a text are counted from. Reads every begun card, so not on the page's thread. */
export async function readNotesByRecall(
  db: DuizhaoDatabase,
  asked: { readonly textId: TextId; readonly direction: Direction; readonly today: LearningDay },
): Promise<NotesByRecall> {
  const own = (await listNotes(db, asked.textId)).filter(isAskable);
  return { own, recalled: await readRecalledNotes(db, asked) };
}

/** Pairs that can be recalled now in one direction, of all texts in the library or of one. */
export async function readRecalledNotes(
  db: DuizhaoDatabase,
  asked: { readonly direction: Direction; readonly today: LearningDay },
  within?: TextId,
): Promise<Note[]> {
  const texts = await db.texts.toArray();
  const ids: NoteId[] = [];
  for (const { id } of texts.filter((text) => !text.deleted && (within ?? text.id) === text.id)) {
    ids.push(...(await recalledIn(db, id, asked)));
  }
  const recalled: Note[] = [];
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const notes = await db.notes.bulkGet(ids.slice(from, from + ROWS_AT_ONCE));
    for (const note of notes) {
      if (note !== undefined && isSoundNote(note) && isAskable(note)) recalled.push(note);
    }
  }
  return recalled;
}

async function recalledIn(
  db: DuizhaoDatabase,
  textId: TextId,
  { direction, today }: { readonly direction: Direction; readonly today: LearningDay },
): Promise<NoteId[]> {
  const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
  return rows.flatMap((row) => {
    if (!isSoundCard(row)) return [];
    const { noteId, exercise } = splitCardId(row.id);
    const isRecalled = exercise === direction && cardStanding(toCard(row), today) === 'known';
    return isRecalled ? [noteId] : [];
  });
}
