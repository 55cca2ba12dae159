import { Dexie } from 'dexie';
import { keepColumns } from './batch-columns.ts';
import type { Collection } from './collection.ts';
import type { SeqKey } from './database.ts';
import { readMeta, writableMeta } from './device-meta.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import { unpackReviews } from './unpack-reviews.ts';
import { writeTransaction } from './write-transaction.ts';

/**
 * Joins this device's newest small batches into a full one, once they are enough for it. The log says
 * the same before and after.
 *
 * @param limit entries in a full batch
 */
export function mergeBatches(c: Collection, limit = BATCH_LIMIT) {
  const { db } = c;
  const tables = [db.reviewBatches, db.batchColumns, db.cardNumbers, db.meta];
  return writeTransaction(c, tables, async () => {
    const { device, reviewSealed } = writableMeta(c, await readMeta(db));
    const keys = await db.reviewBatches
      .where('[origin+firstSeq]')
      .between([device, Dexie.minKey], [device, Dexie.maxKey])
      .primaryKeys();
    const small = smallBatches(keys, reviewSealed, limit);
    const batches = (await db.reviewBatches.bulkGet(small)).filter((batch) => batch !== undefined);
    if (batches.length < 2) return;
    const entries = batches.flatMap(unpackReviews);
    await db.reviewBatches.bulkDelete(small);
    const full = packReviews(device, entries);
    await db.reviewBatches.add(full);
    await keepColumns(db, full);
  });
}

/**
 * The keys of the oldest small batches that together make a full one; none where they do not.
 *
 * @param lastSeq the last number that is sealed
 */
function smallBatches(keys: readonly SeqKey[], lastSeq: number, limit: number): SeqKey[] {
  const endOf = (index: number): number => keys[index + 1]?.[1] ?? lastSeq + 1;
  const first = keys.findIndex((key, index) => endOf(index) - key[1] < limit);
  const firstSeq = keys[first]?.[1];
  if (firstSeq === undefined || lastSeq + 1 - firstSeq < limit) return [];
  return keys.slice(first).filter((_, index) => endOf(first + index) - firstSeq <= limit);
}
