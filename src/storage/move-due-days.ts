import type { CardId } from '../domain/cards/card-id.ts';
import { applyReview } from '../domain/reviews/apply-review.ts';
import type { MoveWish } from '../domain/reviews/reschedule/move-wish.ts';
import { planMoves } from '../domain/reviews/reschedule/plan-moves.ts';
import type { Review } from '../domain/reviews/review.ts';
import { ok, type Result } from '../shared/result.ts';
import { appendPlan, planTables, recordMove } from './append-plan.ts';
import { toCard } from './card-row.ts';
import type { Collection } from './collection.ts';
import { countingUp, stopIfAborted } from './counting-up.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import type { MoveRecord } from './last-move.ts';
import { mergeBatches } from './merge-batches.ts';
import { readMovableCards, readMoveContext } from './movable-cards.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { repairing } from './repairing.ts';
import type { CardRow } from './rows.ts';
import type { StorageFailure } from './storage-failure.ts';
import { type PlannedCard, storePlannedCards } from './store-planned-cards.ts';
import { writeTransaction } from './write-transaction.ts';

export interface MoveReport {
  readonly moved: number;
}

/**
 * Moves due days as the learner wishes: plans over all cards and writes an entry for each that moves, all in
 * one strict transaction. What is known of the cards stays as it is.
 *
 * @param onProgress `total` is 0 until the plan is made
 */
export async function moveDueDays(
  c: Collection,
  wish: MoveWish,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<MoveReport, StorageFailure>> {
  const write = () =>
    writeTransaction(c, planTables(c.db), () => moveWithin(c, wish, onProgress, signal));
  const written = await repairing(c, write);
  if (!written.ok) return written;
  await mergeBatches(c);
  return ok({ moved: written.value });
}

async function moveWithin(
  c: Collection,
  wish: MoveWish,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { db } = c;
  const stored = writableMeta(c, await readMeta(db));
  const { context, moment } = await readMoveContext(c);
  const cards = await readMovableCards(db, (rows) => {
    onProgress(rows, 0);
    stopIfAborted(signal);
  });
  const moves = planMoves(cards, wish, context);
  if (moves.length === 0) return 0;
  const actions = moves.map(({ card, day }) => ({
    cardId: card.id,
    action: { kind: 'due-set', dueDay: day, plan: wish.kind } as const,
  }));
  const { entries, meta } = await appendPlan(c, stored, moment, actions);
  const record: MoveRecord = {
    kind: wish.kind,
    day: moment.day,
    moved: moves.length,
    device: stored.device,
    firstSeq: stored.reviewSeq + 1,
  };
  await db.meta.put(await recordMove(c, meta, moment, record));
  const byCard = new Map<CardId, Review>(entries.map((entry) => [entry.cardId, entry]));
  const change = (id: CardId, row: CardRow | undefined): PlannedCard | undefined => {
    const entry = byCard.get(id);
    if (entry === undefined || row === undefined) return undefined;
    return { card: applyReview(toCard(row), entry, context.parameters), latest: entry.id };
  };
  // A card that has a due day has a row: no text need name its cards.
  const texts = new Map((await db.texts.toCollection().primaryKeys()).map((id) => [id, []]));
  await storePlannedCards(db, { texts, change }, countingUp(moves.length, onProgress, signal));
  return moves.length;
}
