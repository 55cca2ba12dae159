import { Dexie, type Table } from 'dexie';
import type { Collection } from './collection.ts';
import type { SeqKey } from './database.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import { mergeBatches } from './merge-batches.ts';
import { packEdits } from './pack-edits.ts';
import { packReviews } from './pack-reviews.ts';
import type { MetaRow } from './rows.ts';
import { writeTransaction } from './write-transaction.ts';

/** A tail longer than this is shortened … */
export const TAIL_LIMIT = 1_000;
/** … by so many entries, the oldest, at a time. */
export const SEALED_AT_ONCE = 500;

/**
 * Moves the oldest entries of a long tail into a sealed batch, each log in a transaction of its own. What
 * was answered is stored already; so a failure here (a full disk) is left for the next time.
 *
 * @param meta as the write before has left it
 */
export async function sealLogs(c: Collection, meta: MetaRow): Promise<void> {
  if (meta.reviewSeq - meta.reviewSealed > TAIL_LIMIT) {
    await sealReviews(c, SEALED_AT_ONCE);
    await mergeBatches(c);
  }
  if (meta.editSeq - meta.editSealed > TAIL_LIMIT) await sealEdits(c, SEALED_AT_ONCE);
}

/** Seals the oldest `count` reviews of this device's tail, at most BATCH_LIMIT. */
export function sealReviews(c: Collection, count: number) {
  const { db } = c;
  return writeTransaction(c, [db.reviewTail, db.reviewBatches, db.meta], async () => {
    const meta = writableMeta(c, await readMeta(db));
    const rows = await oldestRows(db.reviewTail, meta.device, count).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    const entries = rows.map((row) => row.entry);
    await Promise.all([
      db.reviewBatches.add(packReviews(meta.device, entries)),
      oldestRows(db.reviewTail, meta.device, count).delete(),
      db.meta.put({ ...meta, reviewSealed: last.seq }),
    ]);
  });
}

/** Seals the oldest `count` edits of this device's tail. */
export function sealEdits(c: Collection, count: number) {
  const { db } = c;
  return writeTransaction(c, [db.editTail, db.editBatches, db.meta], async () => {
    const meta = writableMeta(c, await readMeta(db));
    const rows = await oldestRows(db.editTail, meta.device, count).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    const entries = rows.map((row) => row.entry);
    await Promise.all([
      db.editBatches.bulkAdd(packEdits(meta.device, entries)),
      oldestRows(db.editTail, meta.device, count).delete(),
      db.meta.put({ ...meta, editSealed: last.seq }),
    ]);
  });
}

function oldestRows<Row>(table: Table<Row, SeqKey>, device: string, count: number) {
  return table
    .where('[device+seq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .limit(count);
}
