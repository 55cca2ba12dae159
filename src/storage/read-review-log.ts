import { readCardNumbers } from './batch-columns.ts';
import type { BatchColumns } from './batch-columns-row.ts';
import { totalCards } from './card-numbers.ts';
import { isSoundColumns, isSoundTail } from './damage.ts';
import type { DuizhaoDatabase, SeqKey } from './database.ts';
import { packByDevice } from './pack-by-device.ts';
import { BATCH_LIMIT } from './pack-reviews.ts';
import { type Joining, type ReviewColumns, startJoining } from './review-columns.ts';
import { timeOfUuid } from './uuid-bytes.ts';
import { placesOf, voidedIds, voidingsOf } from './voidings.ts';

/**
 * Reads the whole log without making an object of each entry: a million in less than half a second. Of a
 * full batch only what {@link BatchColumns} keeps of it is read, of the others all. A row is joined while
 * the next ones are on their way from the disk.
 */
export async function readReviewColumns(db: DuizhaoDatabase): Promise<ReviewColumns> {
  const tables = [db.reviewBatches, db.reviewTail, db.batchColumns, db.cardNumbers];
  return db.transaction('r', tables, async () => {
    const [keys, keptKeys, cards, tail] = await Promise.all([
      db.reviewBatches.toCollection().primaryKeys(),
      db.batchColumns.toCollection().primaryKeys(),
      readCardNumbers(db),
      db.reviewTail.toArray(),
    ]);
    const entries = tail.filter(isSoundTail).map((row) => row.entry);
    const joining = startJoining(mostEntries(keys) + entries.length, cards);
    const kept = new Set(keptKeys.map(String));
    await Promise.all(
      keys.map(async (key) => {
        const columns = kept.has(String(key)) ? await db.batchColumns.get(key) : undefined;
        if (columns !== undefined && isSoundColumns(columns, totalCards(cards))) {
          joining.joinColumns(columns);
          return;
        }
        const batch = await db.reviewBatches.get(key);
        if (batch !== undefined) joining.join(batch);
      }),
    );
    for (const batch of packByDevice(entries)) joining.join(batch);
    const columns = joining.finish();
    await markVoided(db, joining, columns.voided);
    return columns;
  });
}

/** Not fewer than the batches with these keys can hold: up to the next batch, or to the limit. */
function mostEntries(keys: readonly SeqKey[]): number {
  return keys.reduce((sum, [origin, first], index) => {
    const next = keys[index + 1];
    const room = next?.[0] === origin ? next[1] - first : BATCH_LIMIT;
    return sum + Math.min(BATCH_LIMIT, Math.max(room, 0));
  }, 0);
}

/** Marks what a later entry has voided. */
async function markVoided(
  db: Pick<DuizhaoDatabase, 'reviewBatches'>,
  { packed, kept }: Joining,
  voided: Uint8Array,
): Promise<void> {
  const ids = voidedIds([
    ...packed.flatMap(({ batch }) => voidingsOf(batch)),
    ...kept.flatMap(({ batch }) => batch.voidings),
  ]);
  const mark = (id: string, place: number): void => {
    voided[place] = 1;
    ids.delete(id);
  };
  for (const { batch, offset } of kept) {
    for (const { target, place } of batch.voidings) {
      if (place !== undefined && ids.has(target)) mark(target, offset + place);
    }
  }
  for (const { batch, offset } of packed) {
    for (const [id, place] of placesOf(batch, ids)) mark(id, offset + place);
  }
  // What is left was voided from another batch than its own: only there the ids must be read.
  for (const { batch, offset } of kept) {
    if (![...ids].some((id) => mayHold(batch, id))) continue;
    const whole = await db.reviewBatches.get([batch.origin, batch.firstSeq]);
    if (whole === undefined) continue;
    for (const [id, place] of placesOf(whole, ids)) mark(id, offset + place);
  }
}

function mayHold({ idsFrom, idsTo }: BatchColumns, id: string): boolean {
  const time = timeOfUuid(id);
  return time >= idsFrom && time <= idsTo;
}
