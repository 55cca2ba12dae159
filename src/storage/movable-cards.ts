import { NEVER } from '../domain/progress/card-timing.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type {
  MovableCard,
  MoveContext,
  MoveOptions,
} from '../domain/reviews/reschedule/movable-card.ts';
import type { Moment } from '../shared/time.ts';
import type { Collection } from './collection.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { readOptionsBook } from './options-repository.ts';
import type { CardRow } from './rows.ts';
import { isSoundCard } from './sound-rows.ts';

const CHUNK = 20_000;

/**
 * Cards whose due day can be moved: in review, of texts that are not deleted; suspended ones too. Reads in
 * chunks and keeps of each row only what a plan needs.
 *
 * @param onChunk called with how many rows have been read; may throw to stop
 */
export async function readMovableCards(
  db: DuizhaoDatabase,
  onChunk: (rows: number) => void = () => undefined,
): Promise<MovableCard[]> {
  const [texts, book] = await Promise.all([db.texts.toArray(), readOptionsBook(db)]);
  const own = new Map(
    texts.flatMap((text) => (book.of(text) === book.collection ? [] : [[text.id, book.of(text)]])),
  );
  const deleted = new Set(texts.filter((text) => text.deleted).map((text) => text.id));
  const cards: MovableCard[] = [];
  let last = '';
  for (let read = 0; ; ) {
    const rows = await db.cards.where(':id').above(last).limit(CHUNK).toArray();
    requireSound(rows, isSoundCard, 'cards');
    for (const row of rows) {
      const card = deleted.has(row.textId) ? undefined : toMovableCard(row, own.get(row.textId));
      if (card !== undefined) cards.push(card);
    }
    read += rows.length;
    onChunk(read);
    if (rows.length < CHUNK) return cards;
    last = rows.at(-1)?.id ?? '';
  }
}

/** Undefined for a card in its steps, and for one that no text asks any more. */
function toMovableCard(
  { id, state, dueDay, reps, suspended }: CardRow,
  own: MoveOptions | undefined,
): MovableCard | undefined {
  if (state.kind !== 'review' || (dueDay === NEVER && !suspended)) return undefined;
  const { memory, last, due } = state;
  const card = { id, dueDay: due.day, lastDay: last.day, memory, reps, suspended };
  return own === undefined ? card : { ...card, own };
}

/** What a plan hangs on beside the cards, now. */
export async function readMoveContext(
  c: Pick<Collection, 'db' | 'now' | 'utcOffset'>,
): Promise<{ readonly context: MoveContext; readonly moment: Moment }> {
  const options = toOptions(await c.db.options.get(COLLECTION_OPTIONS));
  const at = c.now();
  const moment = momentAt(at, c.utcOffset(at), options.rolloverHour);
  const { parameters, desiredRetention, maximumIntervalDays, fuzz } = options;
  return {
    context: { today: moment.day, parameters, desiredRetention, maximumIntervalDays, fuzz },
    moment,
  };
}
