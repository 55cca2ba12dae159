import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { type DayCount, dayAnswerOf, shiftAnswer } from '../domain/progress/day-count.ts';
import { answeredAfter, type TextTally, withAnswerOn } from '../domain/progress/text-tally.ts';
import { applyReview } from '../domain/reviews/apply-review.ts';
import type { Card } from '../domain/reviews/card.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { REVIEW_SCHEMA, type Review, type ReviewAction } from '../domain/reviews/review.ts';
import type { EntryId } from '../shared/log-entry.ts';
import type { Result } from '../shared/result.ts';
import type { LearningDay, Moment } from '../shared/time.ts';
import {
  becameFresh,
  type CardChange,
  cardOf,
  changeCard,
  type NoteRows,
  storeCardRow,
} from './card-change.ts';
import { cardIdsOf } from './card-row.ts';
import type { Collection } from './collection.ts';
import { isSoundCard, isSoundNote, isSoundTally, requireSound } from './damage.ts';
import { nextEntry, readMeta, writableMeta } from './device-meta.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { lowerNewMark } from './new-marks.ts';
import { recountText } from './recount-text.ts';
import { repairing } from './repairing.ts';
import type { MetaRow } from './rows.ts';
import { sealLogs } from './seal-logs.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { writeTransaction } from './write-transaction.ts';

/** What is done with a card, as far as the card, the time and the options decide it. */
export type DecideAction = (card: Card, moment: Moment, options: StudyOptions) => ReviewAction;

/** Where the caller expects the rows to be, so that one round of reads is enough; may be wrong. */
export interface ReviewWhereabouts {
  readonly textId: TextId;
  readonly day: LearningDay;
}

export interface AppendedReview {
  readonly card: Card;
  readonly entryId: EntryId;
}

/**
 * Writes one entry of the reviews log and all that follows from it in one strict transaction: the card,
 * the counts of its text and of the day. Rows that turn out to be damaged are first made anew from the
 * log.
 */
export async function appendReview(
  c: Collection,
  cardId: CardId,
  decide: DecideAction,
  expected?: ReviewWhereabouts,
): Promise<Result<AppendedReview, StorageFailure>> {
  const written = await repairing(c, () => write(c, cardId, decide, expected));
  if (!written.ok) return written;
  const { meta, card, entryId } = written.value;
  await sealLogs(c, meta);
  return { ok: true, value: { card, entryId } };
}

function write(
  c: Collection,
  cardId: CardId,
  decide: DecideAction,
  expected: ReviewWhereabouts | undefined,
) {
  const { db } = c;
  const { noteId, exercise } = splitCardId(cardId);
  const tables = [db.reviewTail, db.cards, db.days, db.tallies, db.meta];
  const read = [db.notes, db.options, db.newMarks];
  return writeTransaction(c, [...tables, ...read], async () => {
    const [storedMeta, note, rows, keptOptions, nearTally, nearDay] = await Promise.all([
      readMeta(db),
      db.notes.get(noteId),
      db.cards.bulkGet(cardIdsOf(noteId)),
      db.options.get(COLLECTION_OPTIONS),
      expected === undefined ? undefined : db.tallies.get(expected.textId),
      expected === undefined ? undefined : db.days.get(expected.day),
    ]);
    requireSound([note], isSoundNote, 'notes');
    requireSound(rows, isSoundCard, 'cards');
    if (note === undefined) throw new StorageRefusal({ kind: 'missing', what: 'note' });
    const from: NoteRows = { note, rows };

    const options = toOptions(keptOptions);
    const at = c.now();
    const moment = momentAt(at, c.utcOffset(at), options.rolloverHour);
    const card = cardOf(from, exercise);
    const action = decide(card, moment, options);
    const { entry, meta } = nextEntry(
      c,
      writableMeta(c, storedMeta),
      'reviewSeq',
      at,
      REVIEW_SCHEMA,
    );
    const review: Review = { ...entry, ...moment, cardId, ...action };
    const after = applyReview(card, review, options.parameters);

    const isNear = expected?.textId === note.textId && expected.day === moment.day;
    const [tally, dayCount] = isNear
      ? [nearTally, nearDay]
      : await Promise.all([db.tallies.get(note.textId), db.days.get(moment.day)]);
    const change = await countChange(c, from, { card: after, review }, tally);
    const { device, seq } = entry;
    await Promise.all([
      db.reviewTail.add({ device, seq, entry: review, before: change.before ?? null }),
      storeCardRow(db, change),
      db.tallies.put(change.tally),
      storeDay(c, dayCount, note.textId, card, review),
      db.meta.put(meta),
      becameFresh(change) && lowerNewMark(db, note.textId, note.place),
    ]);
    return { meta: meta satisfies MetaRow, card: after, entryId: entry.id };
  });
}

async function countChange(
  c: Collection,
  from: NoteRows,
  { card, review }: { readonly card: Card; readonly review: Review },
  stored: TextTally | undefined,
): Promise<CardChange> {
  requireSound([stored], isSoundTally, 'tallies');
  if (stored === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
  const tally = review.kind === 'answered' ? await tallyOn(c, stored, review.day) : stored;
  return changeCard(from, card, review.id, tally);
}

/** The tally for an answer on that day; counted anew where the clock has been set back since. */
async function tallyOn(c: Collection, stored: TextTally, day: LearningDay): Promise<TextTally> {
  const tally = withAnswerOn(stored, day);
  if (tally !== undefined) return tally;
  const answered = answeredAfter(stored.answered, day);
  return recountText(c.db, stored.textId, stored.exercises, answered);
}

async function storeDay(
  { db }: Collection,
  count: DayCount | undefined,
  textId: TextId,
  before: Card,
  review: Review,
) {
  if (review.kind !== 'answered') return;
  const answer = dayAnswerOf(before, review, splitCardId(review.cardId).exercise);
  const shifted = shiftAnswer(count, textId, answer, 1);
  if (shifted !== undefined) await db.days.put(shifted);
}
