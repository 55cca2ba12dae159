import { NEVER } from '../domain/progress/card-timing.ts';
import {
  type AnswerRows,
  buildHistories,
  FORGOTTEN,
} from '../domain/reviews/fit/build-histories.ts';
import type { ReviewHistories } from '../domain/reviews/fit/review-histories.ts';
import { type MovePreview, previewMoves } from '../domain/reviews/reschedule/move-preview.ts';
import type { MoveWish } from '../domain/reviews/reschedule/move-wish.ts';
import { planMoves } from '../domain/reviews/reschedule/plan-moves.ts';
import { measurePace } from '../domain/reviews/simulate/learner-pace.ts';
import type { StartingCards } from '../domain/reviews/simulate/simulation.ts';
import { sweepRetentions } from '../domain/reviews/simulate/sweep-retentions.ts';
import type { LearningDay } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import type { DuizhaoDatabase } from '../storage/database.ts';
import { readMovableCards, readMoveContext } from '../storage/movable-cards.ts';
import { PACKED_KINDS } from '../storage/packed-reviews.ts';
import { readReviewColumns } from '../storage/read-review-log.ts';
import type { ReviewColumns } from '../storage/review-columns.ts';
import type { CardRow } from '../storage/rows.ts';
import type { CollectionOutlook, OnFitProgress, SimulationWish } from './fit.contract.ts';

/** The standing answers of the log; practice and what this version does not know are left out. */
export async function readHistories(db: DuizhaoDatabase): Promise<ReviewHistories> {
  return buildHistories(toAnswerRows(await readReviewColumns(db)));
}

const ANSWERED_KIND = PACKED_KINDS.indexOf('answered');
const FORGOTTEN_KIND = PACKED_KINDS.indexOf('forgotten');

/** Beside the milliseconds of today a number has room for 12 binary digits. */
const COUNTER_STEPS = 4096;

/** @param wanted by number of the card, 1 where its answers are asked for; all where it is left out */
export function toAnswerRows(columns: ReviewColumns, wanted?: Uint8Array): AnswerRows {
  const { count, kind, voided, grade, stampMs, stampCounter } = columns;
  const rows = {
    card: new Uint32Array(count),
    order: new Float64Array(count),
    day: new Int32Array(count),
    grade: new Uint8Array(count),
    durationMs: new Uint32Array(count),
  };
  let [length, cardCount] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    if (voided[index] === 1) continue;
    const given = kind[index] === ANSWERED_KIND ? (grade[index] ?? 0) : FORGOTTEN;
    if (given === FORGOTTEN && kind[index] !== FORGOTTEN_KIND) continue;
    const counter = Math.min(stampCounter[index] ?? 0, COUNTER_STEPS - 1);
    const card = columns.card[index] ?? 0;
    if (wanted?.[card] === 0) continue;
    cardCount = Math.max(cardCount, card + 1);
    rows.card[length] = card;
    rows.order[length] = (stampMs[index] ?? 0) + counter / COUNTER_STEPS;
    rows.day[length] = columns.day[index] ?? 0;
    rows.grade[length] = given;
    rows.durationMs[length] = columns.durationMs[index] ?? 0;
    length += 1;
  }
  return { ...rows, count: length, cardCount };
}

/** The coming days of the collection with each of some desired retentions. */
export async function simulateCollection(
  db: DuizhaoDatabase,
  { today, retentions, ...options }: SimulationWish,
  onProgress: OnFitProgress,
): Promise<CollectionOutlook> {
  const pace = measurePace(await readHistories(db));
  const cards = await readStartingCards(db, today);
  const points = sweepRetentions({ ...options, pace, cards }, retentions, onProgress);
  return { points, pace, cards: cards.stability.length };
}

/** What moving due days would do to the coming days; moves nothing. */
export async function previewMove(
  c: Pick<Collection, 'db' | 'now' | 'utcOffset'>,
  wish: MoveWish,
): Promise<MovePreview> {
  const { context } = await readMoveContext(c);
  const cards = await readMovableCards(c.db);
  const pace = measurePace(await readHistories(c.db));
  return previewMoves(cards, planMoves(cards, wish, context), context, pace);
}

const CHUNK = 20_000;

/** Cards that will come again; suspended ones and those of deleted notes will not. */
async function readStartingCards(db: DuizhaoDatabase, today: LearningDay): Promise<StartingCards> {
  const found: { stability: number; difficulty: number; lastDay: number; dueDay: number }[] = [];
  let last = '';
  for (;;) {
    const rows = await db.cards.where(':id').above(last).limit(CHUNK).toArray();
    for (const row of rows) {
      const card = toStartingCard(row, today);
      if (card !== undefined) found.push(card);
    }
    if (rows.length < CHUNK) break;
    last = rows.at(-1)?.id ?? '';
  }
  return {
    stability: Float64Array.from(found, ({ stability }) => stability),
    difficulty: Float64Array.from(found, ({ difficulty }) => difficulty),
    lastDay: Int32Array.from(found, ({ lastDay }) => lastDay),
    dueDay: Int32Array.from(found, ({ dueDay }) => dueDay),
  };
}

function toStartingCard({ state, dueDay, dueAt }: CardRow, today: LearningDay) {
  if (state.kind === 'new') return undefined;
  if (dueDay === NEVER && dueAt === undefined) return undefined;
  return {
    ...state.memory,
    lastDay: Math.min(0, state.last.day - today),
    dueDay: dueDay === NEVER ? 0 : dueDay - today,
  };
}
