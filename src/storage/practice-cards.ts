import { Dexie } from 'dexie';
import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import { ALWAYS, NEVER } from '../domain/progress/card-timing.ts';
import type { SearchQuery } from '../domain/progress/search/search-query.ts';
import { cardsWithErrors, type ErrorKind } from '../domain/progress/typed-errors.ts';
import { AGAIN } from '../domain/reviews/grade.ts';
import { orderPractice, type PracticeKind } from '../domain/reviews/practice.ts';
import type { LearningDay } from '../shared/time.ts';
import { requireSound } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readTypedReviews } from './read-typed-reviews.ts';
import type { CardRow } from './rows.ts';
import { isSoundCard } from './sound-rows.ts';
import { listTexts } from './text-repository.ts';

export interface PracticeWish {
  readonly kind: PracticeKind;
  /** All texts where it is left out. */
  readonly textId?: TextId | undefined;
  /** Only of `ahead`: due in so many days. */
  readonly days: number;
  /** Only of `tag` and `search`: what the cards must be found by. */
  readonly query?: SearchQuery | undefined;
  /** Only of `mistakes`: errors of one kind; of any where it is left out. */
  readonly error?: ErrorKind | undefined;
  /** At most so many cards. */
  readonly count: number;
}

/** Cards of all texts together that are looked at, those that are due first among them. */
const MOST_ROWS = 2_000;
/** Errors older than this are left to the schedule. */
const MISTAKE_DAYS = 60;

/**
 * Cards to practise, in order: begun, not suspended, of texts that are not deleted, asked in a direction
 * that is switched on. Those forgotten today are sought among this device's newest entries.
 *
 * @param seed of the shuffle
 */
export async function pickPracticeCards(
  db: DuizhaoDatabase,
  wish: PracticeWish,
  { today, seed }: { readonly today: LearningDay; readonly seed: number },
): Promise<CardId[]> {
  const texts = (await listTexts(db)).filter(
    ({ id }) => wish.textId === undefined || id === wish.textId,
  );
  const rows = await readRows(db, wish, texts, today);
  return orderPractice(rows, wish.kind, seed, wish.count);
}

function readRows(
  db: DuizhaoDatabase,
  wish: PracticeWish,
  texts: readonly BilingualText[],
  today: LearningDay,
): Promise<CardRow[]> {
  switch (wish.kind) {
    case 'forgotten':
      return readForgotten(db, texts, today);
    case 'mistakes':
      return readMistaken(db, texts, today, wish);
    case 'ahead':
    case 'begun':
    case 'hardest':
    case 'tag':
    case 'search':
      return readBegun(db, texts, rangeOf(wish, today));
  }
}

/** The cards whose last typed answer had an error, the latest ones first, as many as are wanted. */
async function readMistaken(
  db: DuizhaoDatabase,
  texts: readonly BilingualText[],
  today: LearningDay,
  { error, count }: PracticeWish,
): Promise<CardRow[]> {
  const reviews = await readTypedReviews(db, (today - MISTAKE_DAYS) as LearningDay);
  return (await readAsked(db, texts, cardsWithErrors(reviews, error))).slice(0, count);
}

async function readAsked(
  db: DuizhaoDatabase,
  texts: readonly BilingualText[],
  ids: readonly CardId[],
): Promise<CardRow[]> {
  const rows = await db.cards.bulkGet([...ids]);
  const wanted = new Set(texts.map(({ id }) => id));
  const isAsked = (row: CardRow) => row.dueDay !== NEVER || row.dueAt !== undefined;
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => wanted.has(row.textId) && isAsked(row));
}

function rangeOf({ kind, days }: PracticeWish, today: LearningDay): readonly [number, number] {
  return kind === 'ahead' ? [today + 1, today + days] : [ALWAYS, NEVER - 1];
}

async function readBegun(
  db: DuizhaoDatabase,
  texts: readonly BilingualText[],
  [from, until]: readonly [number, number],
): Promise<CardRow[]> {
  const found: CardRow[] = [];
  for (const { id } of texts) {
    if (found.length >= MOST_ROWS) break;
    const rows = await db.cards
      .where('[textId+dueDay]')
      .between([id, from], [id, until], true, true)
      .limit(MOST_ROWS - found.length)
      .toArray();
    requireSound(rows, isSoundCard, 'cards');
    found.push(...rows);
  }
  return found;
}

async function readForgotten(
  db: DuizhaoDatabase,
  texts: readonly BilingualText[],
  today: LearningDay,
): Promise<CardRow[]> {
  const tail = await db.reviewTail
    .where('[device+seq]')
    .between([Dexie.minKey, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
    .toArray();
  const undone = new Set(
    tail.map(({ entry }) => (entry.kind === 'undone' ? entry.target : undefined)),
  );
  const forgotten = tail.flatMap(({ entry }) =>
    entry.kind === 'answered' &&
    entry.grade === AGAIN &&
    entry.day === today &&
    !undone.has(entry.id)
      ? [entry.cardId]
      : [],
  );
  return readAsked(db, texts, [...new Set(forgotten)]);
}
