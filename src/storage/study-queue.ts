import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import type { Note } from '../domain/cards/note.ts';
import { dayTotals } from '../domain/progress/day-totals.ts';
import { type DueCounts, dueCounts } from '../domain/progress/due-counts.ts';
import type { Card } from '../domain/reviews/card.ts';
import { type Candidates, type Choice, chooseNext } from '../domain/reviews/choose-next.ts';
import type { EpochMs, LearningDay } from '../shared/time.ts';
import { cardOf } from './card-change.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { isSoundTally, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta } from './device-meta.ts';
import { readFresh } from './fresh-candidates.ts';
import { dayLimits, type OptionsBook } from './kept-options.ts';
import { type KnownRows, versionOf } from './known-rows.ts';
import { readOptionsBook } from './options-repository.ts';
import { readLearning, readReviews } from './queue-candidates.ts';
import { keepTexts, knownTexts, mayKnowTexts, type QueuedText } from './queued-texts.ts';
import { healing } from './repairing.ts';
import { isSoundNote } from './sound-rows.ts';
import { compareAge } from './text-repository.ts';

export type Scope = { readonly kind: 'all' } | { readonly kind: 'text'; readonly textId: TextId };

/** A card with all that is needed to ask it. */
export interface StudyCard {
  readonly card: Card;
  readonly note: Note;
  readonly text: BilingualText;
  readonly exercise: Exercise;
  /** Of a new card that comes for having the fewest: how many of its words were not met yet. */
  readonly unmetWords?: number;
  /** What an answer to it need not read again. */
  readonly known: KnownRows;
}

export interface StudyQueue {
  /** Undefined where there is nothing to ask now. */
  readonly next: StudyCard | undefined;
  /** What would come after it as things stand; an answer may change it. */
  readonly upcoming: readonly StudyCard[];
  /** Where there is nothing now: when the first card in its steps may be shown. */
  readonly waitUntil?: EpochMs;
  /** What is left to do today, the next card among it. */
  readonly counts: DueCounts;
}

const UPCOMING = 2;

/**
 * What to ask now. Reads narrow ranges only, whatever the size of the collection, and the same rows give
 * the same card.
 */
export function readStudyQueue(
  db: DuizhaoDatabase,
  scope: Scope,
  now: EpochMs,
  day: LearningDay,
): Promise<StudyQueue> {
  return healing(db, async () => {
    const { queue, afterwards } = await readQueue(db, scope, now, day);
    await Promise.all(afterwards.map((advance) => advance()));
    return queue;
  });
}

function readQueue(db: DuizhaoDatabase, scope: Scope, now: EpochMs, day: LearningDay) {
  const tables = [
    db.texts,
    db.tallies,
    db.days,
    db.options,
    db.cards,
    db.notes,
    db.newMarks,
    db.meta,
  ];
  return db.transaction('r', tables, async () => {
    const [read, dayCount, book, meta] = await Promise.all([
      scope.kind === 'all' && mayKnowTexts(db) ? undefined : readQueuedTexts(db, scope),
      db.days.get(day),
      readOptionsBook(db),
      readMeta(db),
    ]);
    const version = versionOf(meta);
    const texts = read ?? knownTexts(db, version) ?? (await readQueuedTexts(db, scope));
    if (scope.kind === 'all') keepTexts(db, version, texts);
    const textId = scope.kind === 'text' ? scope.textId : undefined;
    const options = textId === undefined ? book.collection : book.of(texts[0]?.text ?? {});
    const limits = dayLimits(
      book,
      texts.map(({ text }) => text),
    );
    const due = dueCounts(texts, dayCount, limits, day);
    const counts = textId === undefined ? due.total : (due.byText.get(textId) ?? due.total);
    const done = dayTotals(dayCount, textId);

    const wish = { today: day, count: UPCOMING + 1, left: due.byText, options, book };
    const [learning, reviews, fresh] = await Promise.all([
      counts.learning > 0 ? readLearning(db, texts) : [],
      counts.review > 0 ? readReviews(db, texts, wish) : [],
      counts.fresh > 0 ? readFresh(db, texts, wish) : NO_FRESH,
    ]);
    const choices = chooseSeveral({
      learning,
      reviews,
      fresh: fresh.cards,
      newLeft: counts.fresh,
      reviewsLeft: counts.review,
      introducedToday: done.introduced,
      reviewedToday: done.reviews,
      now,
      learnAheadMs: options.learnAheadMs,
      newPlacement: options.newPlacement,
    });
    const ids = choices.map(({ next }) => next).filter((id) => id !== undefined);
    const [next, ...upcoming] = await readStudyCards(db, ids, texts, {
      version,
      book,
      day,
      count: dayCount,
      unmet: fresh.unmet,
    });
    const waitUntil = choices[0]?.waitUntil;
    const waiting = waitUntil === undefined ? {} : { waitUntil };
    const queue: StudyQueue = { next, upcoming, counts, ...waiting };
    return { queue, afterwards: fresh.afterwards };
  });
}

const NO_FRESH = { cards: [], unmet: new Map<CardId, number>(), afterwards: [] };

/** The texts of the scope that are not deleted, oldest first, with their counts. */
async function readQueuedTexts(db: DuizhaoDatabase, scope: Scope): Promise<QueuedText[]> {
  const [stored, tallies] = await Promise.all([
    scope.kind === 'all' ? db.texts.toArray() : db.texts.bulkGet([scope.textId]),
    // One request for all: three hundred take longer than all else that an answer does.
    scope.kind === 'all' ? db.tallies.toArray() : db.tallies.bulkGet([scope.textId]),
  ]);
  const texts = stored
    .filter((text) => text !== undefined)
    .filter((text) => !text.deleted)
    .sort(compareAge);
  requireSound(tallies, isSoundTally, 'tallies');
  const byText = new Map(tallies.map((tally) => [tally?.textId, tally]));
  return texts.flatMap((text) => {
    const tally = byText.get(text.id);
    return tally === undefined ? [] : [{ text, tally }];
  });
}

/** The card that comes now and the ones after it, as if each were put aside. */
function chooseSeveral(candidates: Candidates<CardId>): Choice<CardId>[] {
  const choices: Choice<CardId>[] = [];
  let left = candidates;
  for (let turn = 0; turn <= UPCOMING; turn += 1) {
    const choice = chooseNext(left);
    choices.push(choice);
    if (choice.next === undefined) break;
    left = without(left, choice.next);
  }
  return choices;
}

function without(from: Candidates<CardId>, taken: CardId): Candidates<CardId> {
  const isReview = from.reviews.includes(taken);
  const isFresh = from.fresh.includes(taken);
  return {
    ...from,
    learning: from.learning.filter(({ item }) => item !== taken),
    reviews: from.reviews.filter((item) => item !== taken),
    fresh: from.fresh.filter((item) => item !== taken),
    newLeft: from.newLeft - (isFresh ? 1 : 0),
    reviewsLeft: from.reviewsLeft - (isReview ? 1 : 0),
    introducedToday: from.introducedToday + (isFresh ? 1 : 0),
    reviewedToday: from.reviewedToday + (isReview ? 1 : 0),
  };
}

async function readStudyCards(
  db: DuizhaoDatabase,
  ids: readonly CardId[],
  texts: readonly QueuedText[],
  given: Pick<KnownRows, 'version' | 'day' | 'count'> & {
    readonly book: OptionsBook;
    readonly unmet: ReadonlyMap<CardId, number>;
  },
): Promise<StudyCard[]> {
  const { book, unmet, ...known } = given;
  const noteIds = ids.map((id) => splitCardId(id).noteId);
  const [rows, notes] = await Promise.all([cardsOfNotes(db, noteIds), db.notes.bulkGet(noteIds)]);
  requireSound(notes, isSoundNote, 'notes');
  return ids.flatMap((id, index) => {
    const note = notes[index];
    const queued = texts.find(({ text }) => text.id === note?.textId);
    if (note === undefined || queued === undefined) return [];
    const from = { note, rows: rows[index] ?? [] };
    const { exercise } = splitCardId(id);
    const { text, tally } = queued;
    const options = book.of(text);
    const unmetWords = unmet.get(id);
    return [
      {
        card: cardOf(from, exercise),
        note,
        text,
        exercise,
        ...(unmetWords !== undefined && { unmetWords }),
        known: { ...known, options, from, tally },
      },
    ];
  });
}
