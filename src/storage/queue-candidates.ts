import { Dexie } from 'dexie';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { ALWAYS } from '../domain/progress/card-timing.ts';
import { firstDayFrom } from '../domain/progress/day-histogram.ts';
import { waitingOn } from '../domain/progress/due-counts.ts';
import { shownCards } from '../domain/progress/note-cards.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningCandidate } from '../domain/reviews/choose-next.ts';
import type { LearningDay } from '../shared/time.ts';
import { cardsOfNotes } from './cards-of-notes.ts';
import { isSoundCard, requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { QueuedText } from './queued-texts.ts';
import type { CardRow } from './rows.ts';

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

/**
 * The first few due cards: longest due first, text by text where several share their first due day.
 * Within a day they come in the order of their ids, which is random and the same on every device.
 */
export async function readReviews(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
  today: LearningDay,
  count: number,
): Promise<CardId[]> {
  const due = texts
    .filter(({ tally }) => waitingOn(tally, today).review > 0)
    .map((queued) => ({
      ...queued,
      first: firstDayFrom(queued.tally.queue.review, ALWAYS) ?? today,
    }))
    .sort((a, b) => a.first - b.first);
  const found: CardId[] = [];
  for (const { tally } of due) {
    if (found.length >= count) break;
    found.push(...(await dueCards(db, tally, today, count - found.length)));
  }
  return found;
}

/** No generator here: its extra turns of the event loop would end the transaction. */
async function dueCards(
  db: DuizhaoDatabase,
  { textId, exercises }: TextTally,
  today: LearningDay,
  count: number,
): Promise<CardId[]> {
  const range = db.cards
    .where('[textId+dueDay]')
    .between([textId, Dexie.minKey], [textId, today], true, true);
  for (let size = FIRST_CHUNK; ; size *= CHUNK_GROWTH) {
    // From the beginning each time: an offset would make the database walk row by row.
    const rows = await range.clone().limit(size).toArray();
    const found = await keepShown(db, rows, exercises, today);
    if (found.length >= count || rows.length < size) return found.slice(0, count);
  }
}

async function keepShown(
  db: DuizhaoDatabase,
  rows: readonly CardRow[],
  exercises: readonly Exercise[],
  today: LearningDay,
): Promise<CardId[]> {
  const split = rows.map((row) => splitCardId(row.id));
  const cards = await cardsOfNotes(
    db,
    split.map(({ noteId }) => noteId),
  );
  const isShown = (index: number): boolean =>
    shownCards(cards[index] ?? {}, exercises, today).review === split[index]?.exercise;
  return rows.filter((_, index) => isShown(index)).map((row) => row.id);
}
