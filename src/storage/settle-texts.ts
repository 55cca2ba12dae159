import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { isAskable, type Note, type NoteId } from '../domain/cards/note.ts';
import { cardHistory } from '../domain/progress/card-history.ts';
import type { Review } from '../domain/reviews/review.ts';
import { readEntriesOf } from './card-groups.ts';
import { replaceRow } from './card-row.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { DayShift } from './day-shift.ts';
import { lowerNewMark } from './new-marks.ts';
import { ofText, recountText } from './recount-text.ts';
import { shiftDays } from './shift-days.ts';
import { isSoundCard } from './sound-rows.ts';
import { StorageRefusal } from './storage-failure.ts';

/** A note as it was and as it is. */
export interface NoteEdited {
  readonly before: Note;
  readonly after: Note;
}

/** Makes cards, counts, days and marks right after notes of several texts were written, or moved between them. */
export async function settleTexts(
  db: DuizhaoDatabase,
  all: readonly NoteEdited[],
  parameters: readonly number[],
): Promise<void> {
  const edited = all.filter(({ before, after }) => countsOtherwise(before, after));
  const textIds = new Set(edited.flatMap(({ before, after }) => [before.textId, after.textId]));
  if (textIds.size === 0) return;
  const texts = await db.texts.bulkGet([...textIds]);
  const exercises = new Map(texts.map((text) => [text?.id, text?.exercises ?? []]));
  const noteOf = new Map<NoteId, Note>(edited.map(({ after }) => [after.id, after]));
  const touched: CardId[] = [];
  // All rows of a text in one request: one a note would take longer where many change.
  for (const textId of new Set(edited.map(({ before }) => before.textId))) {
    const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
    requireSound(rows, isSoundCard, 'cards');
    const placed = rows.flatMap((row) => {
      const note = noteOf.get(splitCardId(row.id).noteId);
      if (note === undefined) return [];
      return [replaceRow(row, { note, exercises: exercises.get(note.textId) ?? [] })];
    });
    await db.cards.bulkPut(placed);
    touched.push(...placed.map(({ id }) => id));
  }
  const moved = edited.filter(({ before, after }) => before.textId !== after.textId);
  if (moved.length > 0) await moveAnswers(db, moved, touched, parameters);
  for (const textId of textIds) {
    const tally = await db.tallies.get(textId);
    requireSound([tally], isSoundTally, 'tallies');
    if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
    await db.tallies.put(await recountText(db, { textId, exercises: tally.exercises }));
    const place = firstPlace(edited, textId);
    if (place !== undefined) await lowerNewMark(db, textId, place);
  }
}

/** Whether any count, key of a card or mark hangs on what changed. */
function countsOtherwise(before: Note, after: Note): boolean {
  return (
    before.textId !== after.textId ||
    before.deleted !== after.deleted ||
    before.place !== after.place ||
    isAskable(before) !== isAskable(after)
  );
}

function firstPlace(edited: readonly NoteEdited[], textId: TextId): string | undefined {
  return edited
    .filter(({ after }) => after.textId === textId && isAskable(after))
    .map(({ after }) => after.place)
    .reduce<string | undefined>(
      (least, place) => (least === undefined || place < least ? place : least),
      undefined,
    );
}

/** Answers to cards that moved count for their new text, on the days on which they were given. */
async function moveAnswers(
  db: DuizhaoDatabase,
  moved: readonly NoteEdited[],
  ids: readonly CardId[],
  parameters: readonly number[],
): Promise<void> {
  const log = await readEntriesOf(db, new Set(ids));
  await shiftDays(db, toShifts(moved, log, parameters));
}

function toShifts(
  moved: readonly NoteEdited[],
  log: ReadonlyMap<CardId, readonly Review[]>,
  parameters: readonly number[],
): DayShift[] {
  const byNote = new Map<NoteId, NoteEdited>(moved.map((edited) => [edited.after.id, edited]));
  return [...log].flatMap(([id, entries]) => {
    const edited = byNote.get(splitCardId(id).noteId);
    if (edited === undefined) return [];
    const { before, after } = edited;
    return cardHistory(id, entries, parameters).answers.flatMap((answer): DayShift[] => [
      { textId: before.textId, answer, by: -1 },
      { textId: after.textId, answer, by: 1 },
    ]);
  });
}
