import { Refusal } from '../shared/refusal.ts';
import type { Result } from '../shared/result.ts';
import type { Collection } from '../storage/collection.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { SyncDatabase } from '../storage/sync/sync-database.ts';
import type { SyncFailure } from '../storage/sync/sync-outcome.ts';
import type { SyncState } from '../storage/sync/sync-state.ts';
import { type BatchLog, TransportRefusal } from './batch-log.ts';
import type { VaultKey } from './vault-key.ts';

/** How entries are cut into batches. */
export interface Sealing {
  /** At most so many in one. */
  readonly entries?: number;
  /** After how many batches they are repeated in one. */
  readonly bundleEvery?: number;
}

/** This device and the place where it meets the others. */
export interface Peer {
  readonly c: Collection;
  readonly sync: SyncDatabase;
  readonly log: BatchLog;
  readonly key: VaultKey;
  /** Other measures than the usual ones, for tests. */
  readonly sealing?: Sealing | undefined;
}

/** One sync while it goes on; the state is what the database holds, or what it will hold next. */
export interface SyncRun extends Peer {
  state: SyncState;
}

/** Thrown where a sync cannot go on; never leaves this folder. */
export class SyncStop extends Refusal<SyncFailure> {
  override readonly name = 'SyncStop';
}

export function toSyncFailure(cause: unknown): SyncFailure | undefined {
  if (cause instanceof SyncStop) return cause.failure;
  if (cause instanceof TransportRefusal) return { kind: 'transport', failure: cause.failure };
  return undefined;
}

/** @throws SyncStop where the collection could not be written */
export function written<Value>(result: Result<Value, StorageFailure>): Value {
  if (!result.ok) throw new SyncStop({ kind: 'storage', failure: result.error });
  return result.value;
}

export async function saveState(run: SyncRun, changes: Partial<SyncState>): Promise<void> {
  run.state = { ...run.state, ...changes };
  await run.sync.state.put(run.state);
}
