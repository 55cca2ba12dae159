import type { Table } from 'dexie';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import { attemptWrite, type StorageFailure } from './storage-failure.ts';

/**
 * Runs `body` in one read-write transaction: all of it is on disk when this resolves, or nothing. A
 * connection that the browser closed under us is opened again, once; one that was closed for a newer
 * version stays closed.
 */
export async function writeTransaction<Value>(
  c: Pick<Collection, 'db'>,
  tables: Table[],
  body: () => PromiseLike<Value>,
): Promise<Result<Value, StorageFailure>> {
  const attempt = () => attemptWrite(() => c.db.transaction('rw', tables, body));
  const first = await attempt();
  if (first.ok || first.error.kind !== 'closed') return first;
  const reopened = await attemptWrite(() => c.db.open());
  return reopened.ok ? attempt() : first;
}
