import { Dexie } from 'dexie';
import type { BilingualText } from '../domain/cards/bilingual-text.ts';
import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
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
import type { CardRow } from './rows.ts';

export interface QueuedText {
  readonly text: BilingualText;
  readonly tally: TextTally;
}

/** Cards in their steps are a handful; more than this are not looked at. */
const LEARNING_LIMIT = 500;
const FIRST_CHUNK = 16;
const LARGEST_CHUNK = 256;

/** The cards in their steps, soonest first. */
export async function readLearning(
  db: DuizhaoDatabase,
  texts: readonly QueuedText[],
): Promise<LearningCandidate<CardId>[]> {
  const ids = new Set(texts.map(({ text }) => text.id));
  const rows = await db.cards
    .orderBy('dueAt')
    .filter((row) => ids.has(row.textId))
    .limit(LEARNING_LIMIT)
    .toArray();
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
  const found: CardId[] = [];
  let size = FIRST_CHUNK;
  for (let from = 0; ; from += size, size = Math.min(size * 2, LARGEST_CHUNK)) {
    const rows: CardRow[] = await range.clone().offset(from).limit(size).toArray();
    const cards = await cardsOfNotes(
      db,
      rows.map((row) => splitCardId(row.id).noteId),
    );
    for (const [index, { id }] of rows.entries()) {
      const shown = shownCards(cards[index] ?? {}, exercises, today);
      if (shown.review === splitCardId(id).exercise) found.push(id);
      if (found.length >= count) return found;
    }
    if (rows.length < size) return found;
  }
}
