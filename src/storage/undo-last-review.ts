import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { cardHistory } from '../domain/progress/card-history.ts';
import { type DayAnswer, dayAnswerOf } from '../domain/progress/day-count.ts';
import { type Card, newCard } from '../domain/reviews/card.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { REVIEW_SCHEMA, type Review, type ReviewAction } from '../domain/reviews/review.ts';
import type { EntryId } from '../shared/log-entry.ts';
import { ok, type Result } from '../shared/result.ts';
import { changeCard, type NoteRows, rowOf, storeCardRow } from './card-change.ts';
import { toCard } from './card-row.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { collectCardReviews } from './collect-card-reviews.ts';
import type { Collection } from './collection.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DayShift } from './day-shift.ts';
import { nextEntry, readMeta, writableMeta } from './device-meta.ts';
import { findUndoable, type Undoable } from './find-undoable.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { lowerNewMark } from './new-marks.ts';
import { repairing } from './repairing.ts';
import { sealLogs } from './seal-logs.ts';
import { shiftDays } from './shift-days.ts';
import { isSoundNote } from './sound-rows.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { writeTransaction } from './write-transaction.ts';

export interface UndoneReview {
  readonly cardId: CardId;
  /** What was undone. */
  readonly kind: ReviewAction['kind'];
}

/** A card as it is without the voided entry, and what that changes in the counts of days. */
interface Restored {
  readonly card: Card;
  readonly latest: EntryId | undefined;
  readonly removed: readonly DayAnswer[];
  readonly added: readonly DayAnswer[];
}

/**
 * Voids this device's newest review entry that stands and puts its card back as if it had never been.
 * Goes to any depth, through sealed batches and reloads; never touches edits of content.
 *
 * @returns what was undone; undefined where nothing is left
 */
export async function undoLastReview(
  c: Collection,
): Promise<Result<UndoneReview | undefined, StorageFailure>> {
  const written = await repairing(c, () => write(c));
  if (!written.ok || written.value === undefined) return written;
  const { meta, cardId, kind } = written.value;
  await sealLogs(c, meta);
  return ok({ cardId, kind });
}

function write(c: Collection) {
  const { db } = c;
  const logs = [db.reviewTail, db.reviewBatches, db.meta];
  const counts = [db.days, db.totals, db.tallies, db.newMarks];
  const rows = [db.cards, db.notes, db.options, ...counts];
  return writeTransaction(c, [...logs, ...rows], async () => {
    const target = await findUndoable(db);
    if (target === undefined) return undefined;
    const { cardId, kind } = target.entry;
    const [storedMeta, from, keptOptions] = await Promise.all([
      readMeta(db),
      readNoteRows(c, cardId),
      db.options.get(COLLECTION_OPTIONS),
    ]);
    const options = toOptions(keptOptions);
    const at = c.now();
    const { entry, meta } = nextEntry(
      c,
      writableMeta(c, storedMeta),
      'reviewSeq',
      at,
      REVIEW_SCHEMA,
    );
    const moment = momentAt(at, c.utcOffset(at), options.rolloverHour);
    const undone: Review = { ...entry, ...moment, cardId, kind: 'undone', target: target.entry.id };
    const restored = await restore(c, target, undone, from, options);
    await Promise.all([
      db.reviewTail.add({ device: entry.device, seq: entry.seq, entry: undone }),
      storeRestored(c, from, restored),
      db.meta.put(meta),
    ]);
    return { meta, cardId, kind };
  });
}

async function readNoteRows({ db }: Collection, cardId: CardId): Promise<NoteRows> {
  const { noteId } = splitCardId(cardId);
  const [note, [rows = []]] = await Promise.all([db.notes.get(noteId), cardsOfNotes(db, [noteId])]);
  requireSound([note], isSoundNote, 'notes');
  if (note === undefined) throw new StorageRefusal({ kind: 'missing', what: 'note' });
  return { note, rows };
}

/** The short way where the entry was the card's latest and its row before it is kept, else a replay. */
async function restore(
  c: Collection,
  { entry, before }: Undoable,
  undone: Review,
  from: NoteRows,
  { parameters }: StudyOptions,
): Promise<Restored> {
  const { exercise } = splitCardId(entry.cardId);
  if (before !== undefined && rowOf(from, exercise)?.latest === entry.id) {
    const card = before === null ? newCard(entry.cardId) : toCard(before);
    const removed =
      entry.kind === 'answered' ? [dayAnswerOf(card, entry, exercise, parameters)] : [];
    return { card, latest: before?.latest, removed, added: [] };
  }
  const reviews = await collectCardReviews(c.db, entry.cardId);
  const withTarget = cardHistory(entry.cardId, reviews, parameters);
  const without = cardHistory(entry.cardId, [...reviews, undone], parameters);
  const { card, latest } = without;
  return { card, latest, removed: withTarget.answers, added: without.answers };
}

async function storeRestored(c: Collection, from: NoteRows, restored: Restored): Promise<void> {
  const { db } = c;
  const { note } = from;
  const tally = await db.tallies.get(note.textId);
  requireSound([tally], isSoundTally, 'tallies');
  if (tally === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
  const change = changeCard(from, restored.card, restored.latest, tally);
  await Promise.all([
    storeCardRow(db, change),
    db.tallies.put(change.tally),
    lowerNewMark(db, note.textId, note.place),
  ]);
  const { textId } = note;
  await shiftDays(db, [
    ...restored.removed.map((answer): DayShift => ({ textId, answer, by: -1 })),
    ...restored.added.map((answer): DayShift => ({ textId, answer, by: 1 })),
  ]);
}
