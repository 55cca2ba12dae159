import { attempt, readCardNumbers, toColumns } from './batch-columns.ts';
import { numbersAfter } from './card-numbers.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSameValue } from './same-value.ts';

/**
 * How the columns that are kept beside full batches differ from these. One that is missing is none: the
 * batch is read in its place. Within a transaction that names the tables.
 */
export async function compareColumns(
  db: Pick<DuizhaoDatabase, 'reviewBatches' | 'batchColumns' | 'cardNumbers'>,
): Promise<{ readonly wrong: number; readonly orphaned: number }> {
  // Cards that have a number keep it; one that has none yet makes the columns wrong that name it.
  const numbers = numbersAfter(await readCardNumbers(db));
  let [wrong, orphaned] = [0, 0];
  for (const key of await db.batchColumns.toCollection().primaryKeys()) {
    const [stored, batch] = [await db.batchColumns.get(key), await db.reviewBatches.get(key)];
    if (stored === undefined) continue;
    if (batch === undefined) orphaned += 1;
    else {
      const made = attempt(() => ({ ...toColumns(batch, numbers), numbered: stored.numbered }));
      // Of a batch that cannot be read, nothing can be said.
      if (made !== undefined && !isSameValue(stored, made)) wrong += 1;
    }
  }
  return { wrong, orphaned };
}
