import { Dexie, type DexieOptions, type Table } from 'dexie';
import { withRange } from '../../domain/sync/seq-ranges.ts';
import type { SeqsByOrigin } from './store-received.ts';
import type { SentBatch, SyncState } from './sync-state.ts';

/** The name under which the app keeps what it knows of sync. */
export const SYNC_DATABASE_NAME = 'duizhao-sync';

/**
 * Apart from the collection: turning sync off deletes it, no backup has it, and all of it can be made anew
 * by reading the batches once more.
 */
export interface SyncDatabase extends Dexie {
  readonly state: Table<SyncState, 'self'>;
  readonly sent: Table<SentBatch, number>;
}

/** @param engine another IndexedDB than the browser's, for tests */
export function createSyncDatabase(
  name: string,
  engine: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): SyncDatabase {
  const db = new Dexie(name, {
    ...engine,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as SyncDatabase;
  db.version(1).stores({ state: 'id', sent: 'number' });
  // Another tab deletes it: let it, and do not make it again.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  return db;
}

/** Keeps a sealed batch and, in the same transaction, that its entries are covered by it. */
export function keepFrozen(db: SyncDatabase, state: SyncState, batch: SentBatch): Promise<void> {
  return db.transaction('rw', [db.state, db.sent], async () => {
    await db.sent.put(batch);
    await db.state.put(state);
  });
}

/** Forgets all batches that were sealed under another member. */
export function keepAnew(db: SyncDatabase, state: SyncState): Promise<void> {
  return db.transaction('rw', [db.state, db.sent], async () => {
    await db.sent.clear();
    await db.state.put(state);
  });
}

/** Both together. */
export function joinSeqs(a: SeqsByOrigin, b: SeqsByOrigin): SeqsByOrigin {
  const joined = { ...a };
  for (const [origin, ranges] of Object.entries(b)) {
    joined[origin] = ranges.reduce(
      (all, [from, to]) => withRange(all, from, to),
      joined[origin] ?? [],
    );
  }
  return joined;
}
