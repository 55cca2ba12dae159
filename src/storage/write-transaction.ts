import type { Table } from 'dexie';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import { attemptWrite, type StorageFailure } from './storage-failure.ts';

/** A write that opens the connection anew, once, where the browser closed it under us. */
export async function reopening<Value>(
  { db }: Pick<Collection, 'db'>,
  write: () => PromiseLike<Value>,
): Promise<Result<Value, StorageFailure>> {
  const first = await attemptWrite(write);
  if (first.ok || first.error.kind !== 'closed') return first;
  const reopened = await attemptWrite(() => db.open());
  return reopened.ok ? attemptWrite(write) : first;
}

/** Runs `body` in one read-write transaction: all of it is on disk when this resolves, or nothing. */
export function writeTransaction<Value>(
  c: Pick<Collection, 'db'>,
  tables: Table[],
  body: () => PromiseLike<Value>,
): Promise<Result<Value, StorageFailure>> {
  // Dexie follows a transaction through the waiting of a body that it can see to be an async function.
  return reopening(c, () => c.db.transaction('rw', tables, async () => body()));
}
