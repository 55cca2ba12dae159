import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { applyReview } from '../domain/reviews/apply-review.ts';
import { newCard } from '../domain/reviews/card.ts';
import { type CardsWish, planCards } from '../domain/reviews/cards-wish.ts';
import { momentAt } from '../domain/reviews/learning-day.ts';
import type { Review } from '../domain/reviews/review.ts';
import { ok, type Result } from '../shared/result.ts';
import { appendPlan, planTables } from './append-plan.ts';
import { readCards } from './card-repository.ts';
import { toCard } from './card-row.ts';
import type { Collection } from './collection.ts';
import { countingUp, stopIfAborted } from './counting-up.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import { groupByText } from './group-by-text.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { mergeBatches } from './merge-batches.ts';
import type { OnProgress } from './rebuild-projections.ts';
import { repairing } from './repairing.ts';
import type { StorageFailure } from './storage-failure.ts';
import { storePlannedCards } from './store-planned-cards.ts';
import { type PlanRecord, voidPlan } from './void-plan.ts';
import { writeTransaction } from './write-transaction.ts';

/** What a change of many cards did; `undo` takes it back, where it changed anything. */
export interface CardsReport {
  readonly changed: number;
  readonly undo: PlanRecord | undefined;
}

/**
 * Does one thing with many cards: an entry for each that changes, all in one strict transaction. Cards whose
 * pair is gone are left out.
 *
 * @param ids in the order in which due days are to be spread; each once
 */
export async function changeCards(
  c: Collection,
  ids: readonly CardId[],
  wish: CardsWish,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<CardsReport, StorageFailure>> {
  const write = () =>
    writeTransaction(c, planTables(c.db), () => changeWithin(c, ids, wish, onProgress, signal));
  const written = await repairing(c, write);
  if (written.ok && written.value.changed > 0) await mergeBatches(c);
  return written;
}

async function changeWithin(
  c: Collection,
  ids: readonly CardId[],
  wish: CardsWish,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<CardsReport> {
  const { db } = c;
  const stored = writableMeta(c, await readMeta(db));
  const { moment, parameters } = await readMoment(c);
  const byText = await groupByText(db, ids, (id) => splitCardId(id).noteId);
  const present = new Set([...byText.values()].flat());
  const chosen = ids.filter((id) => present.has(id));
  const actions = planCards(await readCards(db, chosen), wish, moment.day);
  stopIfAborted(signal);
  if (actions.length === 0) return { changed: 0, undo: undefined };
  const { entries, meta } = await appendPlan(c, stored, moment, actions);
  await db.meta.put(meta);
  const byCard = new Map<CardId, Review>(entries.map((entry) => [entry.cardId, entry]));
  await storePlannedCards(
    db,
    {
      texts: byText,
      change: (id, row) => {
        const entry = byCard.get(id);
        if (entry === undefined) return undefined;
        const card = row === undefined ? newCard(id) : toCard(row);
        return { card: applyReview(card, entry, parameters), latest: entry.id };
      },
    },
    countingUp(actions.length, onProgress, signal),
  );
  const { device, reviewSeq } = stored;
  return {
    changed: actions.length,
    undo: { plan: 'cards', device, firstSeq: reviewSeq + 1, count: actions.length },
  };
}

async function readMoment(c: Collection) {
  const { rolloverHour, parameters } = toOptions(await c.db.options.get(COLLECTION_OPTIONS));
  const at = c.now();
  return { moment: momentAt(at, c.utcOffset(at), rolloverHour), parameters };
}

/** Takes a change of many cards back, all of it in one strict transaction. */
export async function undoCards(
  c: Collection,
  record: PlanRecord,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Result<number, StorageFailure>> {
  const write = () =>
    writeTransaction(c, planTables(c.db), async () => {
      const stored = writableMeta(c, await readMeta(c.db));
      const count = countingUp(record.count, onProgress, signal);
      const { meta, voided } = await voidPlan(
        { c, meta: stored, onRows: count, ...(await readMoment(c)) },
        record,
      );
      await c.db.meta.put(meta);
      return voided;
    });
  const written = await repairing(c, write);
  if (!written.ok) return written;
  await mergeBatches(c);
  return ok(written.value);
}
