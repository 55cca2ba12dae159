import type { Result } from '../shared/result.ts';
import type { EpochMs } from '../shared/time.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { type StorageFailure, StorageRefusal, toStorageFailure } from './storage-failure.ts';

/**
 * Runs a write, and where it meets a damaged row, makes all projections anew from the logs and runs it
 * once more: a projection holds nothing that the logs do not, as long as these can be read.
 */
export async function repairing<Value>(
  c: Collection,
  write: () => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  const first = await write();
  if (first.ok || first.error.kind !== 'damaged') return first;
  const rebuilt = await rebuild(c);
  return rebuilt.ok ? write() : rebuilt;
}

/** A read has no clock, and nobody reads what its rebuilding says of dates. */
const NO_CLOCK = (): EpochMs => Number.POSITIVE_INFINITY as EpochMs;

/** The same for a read, which throws what it meets. */
export async function healing<Value>(
  db: DuizhaoDatabase,
  read: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    if (toStorageFailure(cause)?.kind !== 'damaged') throw cause;
    const rebuilt = await rebuild({ db, now: NO_CLOCK });
    if (!rebuilt.ok) throw new StorageRefusal(rebuilt.error);
    return read();
  }
}

/** What makes all rows anew is loaded only where it is needed: hardly ever. */
async function rebuild(c: Pick<Collection, 'db' | 'now'>) {
  const { rebuildFromWholeLog } = await import('./rebuild-projections.ts');
  return rebuildFromWholeLog(c);
}
