import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { dayAnswerOf, shiftAnswer } from '../domain/progress/day-count.ts';
import { loadOf } from '../domain/progress/text-load.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { applyReview } from '../domain/reviews/apply-review.ts';
import type { DayLoad } from '../domain/reviews/balanced-interval.ts';
import type { Card } from '../domain/reviews/card.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { REVIEW_SCHEMA, type Review, type ReviewAction } from '../domain/reviews/review.ts';
import type { EntryId } from '../shared/log-entry.ts';
import type { Result } from '../shared/result.ts';
import type { Moment } from '../shared/time.ts';
import { becameFresh, type CardChange, cardOf, changeCard, type NoteRows } from './card-change.ts';
import { cardIdRange } from './cards-of-notes.ts';
import type { Collection } from './collection.ts';
import { isSoundTally, requireSound } from './damage.ts';
import { nextEntry, writableMeta } from './device-meta.ts';
import { COLLECTION_OPTIONS, OptionsBook } from './kept-options.ts';
import { isSameVersion, type KnownRows, versionOf } from './known-rows.ts';
import { type NativeRows, nativeTransaction } from './native-transaction.ts';
import { loweredMark, markOf } from './new-marks.ts';
import { keepTally } from './queued-texts.ts';
import { repairing } from './repairing.ts';
import type { MetaRow } from './rows.ts';
import { sealLogs } from './seal-logs.ts';
import { addToTotals } from './shift-totals.ts';
import { isSoundCard, isSoundNote } from './sound-rows.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { reopening } from './write-transaction.ts';

/** What is done with a card, as far as the card, the time and the options decide it. */
export type DecideAction = (
  card: Card,
  moment: Moment,
  options: StudyOptions,
  /** What the days of its text hold already. */
  load: DayLoad,
) => ReviewAction;

export interface AppendedReview {
  readonly card: Card;
  readonly entryId: EntryId;
}

/**
 * Writes one entry of the reviews log and all that follows from it in one strict transaction: the card,
 * the counts of its text and of the day. Rows that turn out to be damaged are first made anew from the
 * log.
 *
 * @param known spares the reading where nothing was written since; may be out of date
 */
export async function appendReview(
  c: Collection,
  cardId: CardId,
  decide: DecideAction,
  known?: KnownRows,
): Promise<Result<AppendedReview, StorageFailure>> {
  const { db } = c;
  const counts = [db.days, db.totals, db.tallies, db.newMarks];
  const written = [db.reviewTail, db.cards, db.meta, ...counts];
  const tables = [...written, db.notes, db.options, db.texts];
  const write = () =>
    nativeTransaction(db, tables, (rows) => append({ c, rows, cardId, decide, known }));
  const result = await repairing(c, () => reopening(c, write));
  if (!result.ok) return result;
  const { meta, card, entryId, tally, before } = result.value;
  keepTally(db, { before, after: versionOf(meta) }, tally);
  await sealLogs(c, meta);
  return { ok: true, value: { card, entryId } };
}

/** A card that is due hides its new siblings; put aside, it hides them no more. */
const MAY_SHOW_SIBLING: ReadonlySet<Review['kind']> = new Set<Review['kind']>([
  'suspended',
  'buried',
  'due-set',
  'forgotten',
]);

interface Appending {
  readonly c: Collection;
  readonly rows: NativeRows;
  readonly cardId: CardId;
  readonly decide: DecideAction;
  readonly known: KnownRows | undefined;
}

async function append({ c, rows, cardId, decide, known }: Appending) {
  const { db } = c;
  const storedMeta = await rows.get(db.meta, 'self');
  const isKnown =
    known?.from.note.id === splitCardId(cardId).noteId &&
    isSameVersion(known.version, versionOf(storedMeta));
  const { options, from, day, ...near } = isKnown ? known : await readRows(c, rows, cardId);
  const at = c.now();
  const moment = momentAt(at, c.utcOffset(at), options.rolloverHour);
  const card = cardOf(from, splitCardId(cardId).exercise);
  const { entry, meta } = nextEntry(c, writableMeta(c, storedMeta), 'reviewSeq', at, REVIEW_SCHEMA);
  const { textId } = from.note;
  const tally = isKnown ? near.tally : await rows.get(db.tallies, textId);
  const action = decide(card, moment, options, loadOf(tally));
  const review: Review = { ...entry, ...moment, cardId, ...action };
  const after = applyReview(card, review, options.parameters);

  const count = day === moment.day ? near.count : await rows.get(db.days, moment.day);
  const change = changeCard(from, after, review.id, requireTally(tally));
  const { device, seq } = entry;
  rows.add(db.reviewTail, { device, seq, entry: review, before: change.before ?? null });
  rows.put(db.tallies, change.tally);
  rows.put(db.meta, meta);
  storeCard(c, rows, change);
  if (review.kind === 'answered') {
    const { exercise } = splitCardId(cardId);
    const answer = dayAnswerOf(card, review, exercise, options.parameters);
    const shifted = shiftAnswer(count, textId, answer, 1);
    if (shifted !== undefined) rows.put(db.days, shifted);
    await addToTotals(db, rows, textId, answer);
  }
  if (becameFresh(change) || MAY_SHOW_SIBLING.has(review.kind)) {
    const mark = markOf(textId, await rows.get(db.newMarks, textId));
    const place = becameFresh(change) ? from.note.place : mark.place;
    rows.put(db.newMarks, loweredMark(textId, mark, place));
  }
  const before = versionOf(storedMeta);
  return {
    meta: meta satisfies MetaRow,
    card: after,
    entryId: entry.id,
    tally: change.tally,
    before,
  };
}

async function readNoteRows(
  { db }: Collection,
  rows: NativeRows,
  cardId: CardId,
): Promise<NoteRows> {
  const { noteId } = splitCardId(cardId);
  const [note, cards] = await Promise.all([
    rows.get(db.notes, noteId),
    rows.between(db.cards, ...cardIdRange(noteId)),
  ]);
  requireSound([note], isSoundNote, 'notes');
  requireSound(cards, isSoundCard, 'cards');
  if (note === undefined) throw new StorageRefusal({ kind: 'missing', what: 'note' });
  return { note, rows: cards };
}

/** What an answer reads when nothing is known; the counts follow once the text and the day are. */
async function readRows(
  c: Collection,
  rows: NativeRows,
  cardId: CardId,
): Promise<Partial<KnownRows> & Pick<KnownRows, 'options' | 'from'>> {
  const { db } = c;
  const [collection, from] = await Promise.all([
    rows.get(db.options, COLLECTION_OPTIONS),
    readNoteRows(c, rows, cardId),
  ]);
  const text = await rows.get(db.texts, from.note.textId);
  const presetId = text?.optionsId ?? undefined;
  const preset = presetId === undefined ? undefined : await rows.get(db.options, presetId);
  const book = new OptionsBook([collection, preset].filter((row) => row !== undefined));
  return { options: book.of(text ?? {}), from };
}

function requireTally(stored: TextTally | undefined): TextTally {
  requireSound([stored], isSoundTally, 'tallies');
  if (stored === undefined) throw new StorageRefusal({ kind: 'damaged', where: 'tallies' });
  return stored;
}

function storeCard({ db }: Collection, rows: NativeRows, { before, after }: CardChange): void {
  if (after !== undefined) rows.put(db.cards, after);
  else if (before !== undefined) rows.remove(db.cards, before.id);
}
