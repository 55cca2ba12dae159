import { Dexie, type Table } from 'dexie';
import { changedSetting } from '../domain/cards/apply-edit.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import { EDIT_SCHEMA } from '../domain/cards/edit.ts';
import { REVIEW_SCHEMA, type Review, type ReviewAction } from '../domain/reviews/review.ts';
import type { Json } from '../shared/json.ts';
import type { Moment } from '../shared/time.ts';
import { keepColumns } from './batch-columns.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { nextEntry } from './device-meta.ts';
import { LAST_MOVE } from './last-move.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import type { PackedReviews } from './packed-reviews.ts';
import type { MetaRow } from './rows.ts';

/** Tables that a transaction around what is here must name. */
export function planTables(db: DuizhaoDatabase): Table[] {
  const logs = [db.reviewTail, db.reviewBatches, db.batchColumns, db.cardNumbers, db.editTail];
  return [
    ...logs,
    db.meta,
    db.options,
    db.settings,
    db.texts,
    db.cards,
    db.notes,
    db.tallies,
    db.days,
    db.totals,
    db.newMarks,
  ];
}

/** What happens to one card of a plan. */
export interface PlanAction {
  readonly cardId: CardId;
  readonly action: ReviewAction;
}

/**
 * Entries for many cards at one moment, straight into sealed batches: a row of the tail for each would take
 * minutes. The tail is sealed before, since a device's batches hold its entries in their order.
 */
export async function appendPlan(
  c: Collection,
  meta: MetaRow,
  moment: Moment,
  actions: readonly PlanAction[],
): Promise<{ readonly entries: readonly Review[]; readonly meta: MetaRow }> {
  const { db } = c;
  const own = db.reviewTail
    .where('[device+seq]')
    .between([meta.device, Dexie.minKey], [meta.device, Dexie.maxKey]);
  const tail = await own.toArray();
  let latest = meta;
  const entries = actions.map(({ cardId, action }): Review => {
    const next = nextEntry(c, latest, 'reviewSeq', moment.at, REVIEW_SCHEMA);
    latest = next.meta;
    return { ...next.entry, ...moment, cardId, ...action };
  });
  const sealed = tail.map((row) => row.entry);
  await own.delete();
  const batches = [...inBatches(meta, sealed), ...inBatches(meta, entries)];
  await db.reviewBatches.bulkAdd(batches);
  for (const batch of batches) if (batch.count === BATCH_LIMIT) await keepColumns(db, batch);
  return { entries, meta: { ...latest, reviewSealed: latest.reviewSeq } };
}

function inBatches({ device }: MetaRow, entries: readonly Review[]): PackedReviews[] {
  const starts = Array.from({ length: Math.ceil(entries.length / BATCH_LIMIT) }, (_, n) => n);
  return starts.map((n) =>
    packReviews(device, entries.slice(n * BATCH_LIMIT, (n + 1) * BATCH_LIMIT)),
  );
}

/** Remembers the newest plan, or that it was undone, in the log of edits. */
export async function recordMove(
  c: Collection,
  meta: MetaRow,
  moment: Moment,
  value: Json,
): Promise<MetaRow> {
  const { db } = c;
  const next = nextEntry(c, meta, 'editSeq', moment.at, EDIT_SCHEMA);
  const { device, seq } = next.entry;
  const edit = { ...next.entry, kind: 'setting-changed', key: LAST_MOVE, value } as const;
  await db.editTail.add({ device, seq, entry: edit });
  await db.settings.put(changedSetting(await db.settings.get(LAST_MOVE), edit));
  return next.meta;
}
