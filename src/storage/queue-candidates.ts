import { Dexie } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { ALWAYS } from '../domain/progress/card-timing.ts';
import { firstDayFrom } from '../domain/progress/day-histogram.ts';
import type { DueCounts } from '../domain/progress/due-counts.ts';
import { shownCards } from '../domain/progress/note-cards.ts';
import { isMetOn } from '../domain/progress/note-span.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningCandidate } from '../domain/reviews/choose-next.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { orderReviews } from '../domain/reviews/queue-order.ts';
import type { LearningDay } from '../shared/time.ts';
import { toNoteCards } from './card-row.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { OptionsBook } from './kept-options.ts';
import { metLast } from './met-last.ts';
import type { QueuedText } from './queued-texts.ts';
import type { CardRow } from './rows.ts';
import { isSoundCard } from './sound-rows.ts';

/** Cards in their steps are a handful; more than this are not looked at. */
const LEARNING_LIMIT = 500;
const FIRST_CHUNK = 8;
const CHUNK_GROWTH = 4;

/** The cards in their steps, soonest first. */
export async function readLearning(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
): Promise<LearningCandidate<CardId>[]> {
  const ids = new Set(texts.map(({ text }) => text.id));
  // All at once: a filter would make the database walk row by row.
  const all = await db.cards.orderBy('dueAt').limit(LEARNING_LIMIT).toArray();
  const rows = all.filter((row) => ids.has(row.textId));
  requireSound(rows, isSoundCard, 'cards');
  return rows.flatMap((row) => (row.dueAt === undefined ? [] : [{ item: row.id, due: row.dueAt }]));
}

/** What the queue wants of the reviews, or of the new cards. */
export interface QueueWish {
  readonly today: LearningDay;
  /** The first so many. */
  readonly count: number;
  /** What the limits of each text leave it today. */
  readonly left: ReadonlyMap<TextId, DueCounts>;
  readonly options: Pick<StudyOptions, 'reviewOrder' | 'parameters'>;
  /** The options of each text. */
  readonly book: OptionsBook;
}

/** Due cards at most that an order other than by due day is made among: those that are due longest. */
export const ORDERED_LIMIT = 500;

/**
 * The first few due cards in the order that is wanted. By due day they come text by text where several
 * share their first due day; within a day in the order of their ids, which is random and the same on
 * every device. Any other order is made among the 500 that are due longest.
 */
export async function readReviews(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
  wish: QueueWish,
): Promise<CardId[]> {
  const { options, count } = wish;
  if (options.reviewOrder === 'due') {
    const rows = await readLongestDue(db, texts, wish, count);
    return rows.map((row) => row.id);
  }
  const rows = await readLongestDue(db, texts, wish, ORDERED_LIMIT);
  return orderReviews(rows, options.reviewOrder, {
    today: wish.today,
    parameters: options.parameters,
  })
    .slice(0, count)
    .map((row) => row.id);
}

async function readLongestDue(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
  { today, left, options, book }: QueueWish,
  count: number,
): Promise<CardRow[]> {
  const due = texts
    .filter(({ text }) => (left.get(text.id)?.review ?? 0) > 0)
    .map((queued) => ({
      ...queued,
      first: firstDayFrom(queued.tally.queue.review, ALWAYS) ?? today,
    }))
    .sort((a, b) => a.first - b.first);
  const found: CardRow[] = [];
  for (const { text, tally } of due) {
    if (found.length >= count) break;
    // To choose from, more are wanted than the limit of the text leaves.
    const allowed = options.reviewOrder === 'due' ? left.get(text.id)?.review : undefined;
    const most = Math.min(count - found.length, allowed ?? count);
    const { burySiblings } = book.of(text);
    found.push(...(await dueCards(db, { ...tally, today, burySiblings }, most)));
  }
  return found;
}

/** A text, the day, and the rule for its siblings. */
export interface AskedText extends Pick<TextTally, 'textId' | 'exercises'> {
  readonly today: LearningDay;
  readonly burySiblings: boolean;
}

/** No generator here: its extra turns of the event loop would end the transaction. */
async function dueCards(db: DuizhaoDatabase, asked: AskedText, count: number): Promise<CardRow[]> {
  const { textId, today } = asked;
  const range = db.cards
    .where('[textId+dueDay]')
    .between([textId, Dexie.minKey], [textId, today], true, true);
  for (let size = Math.max(FIRST_CHUNK, count); ; size *= CHUNK_GROWTH) {
    // From the beginning each time: an offset would make the database walk row by row.
    const rows = await range.clone().limit(size).toArray();
    const found = await keepShown(db, rows, asked);
    if (found.length >= count || rows.length < size) return found.slice(0, count);
  }
}

async function keepShown(
  db: DuizhaoDatabase,
  rows: readonly CardRow[],
  { exercises, today, burySiblings }: AskedText,
): Promise<CardRow[]> {
  const split = rows.map((row) => splitCardId(row.id));
  const cards = await cardsOfNotes(
    db,
    split.map(({ noteId }) => noteId),
  );
  const shown = rows.flatMap((row, index) => {
    const ofNote = toNoteCards(cards[index] ?? []);
    const exercise = split[index]?.exercise;
    const { review } = shownCards(ofNote, exercises, today, burySiblings);
    const isShown = exercise !== undefined && review.includes(exercise);
    return isShown ? [{ row, isMet: isMetOn(ofNote, today) }] : [];
  });
  return metLast(shown).map(({ row }) => row);
}
