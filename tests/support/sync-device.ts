import type { Result } from '../../src/shared/result.ts';
import { createSyncDatabase, type SyncDatabase } from '../../src/storage/sync/sync-database.ts';
import { ensureDevice } from '../../src/storage/sync/sync-device.ts';
import type { SyncFailure, SyncReport } from '../../src/storage/sync/sync-outcome.ts';
import type { SyncState } from '../../src/storage/sync/sync-state.ts';
import type { BatchLog } from '../../src/sync/batch-log.ts';
import { NOTHING_DONE, newMember } from '../../src/sync/compare-own.ts';
import { syncOnce } from '../../src/sync/sync-once.ts';
import type { Sealing } from '../../src/sync/sync-run.ts';
import { deriveVaultKey } from '../../src/sync/vault-key.ts';
import { FakeClock } from './fake-clock.ts';
import { emptyDisk, type TestCollection, testCollection } from './test-collection.ts';
import { valueOf } from './value-of.ts';

export const TEST_SECRET = Uint8Array.from({ length: 16 }, (_, index) => index * 7);

/** A collection on a disk of its own that takes part in sync. */
export interface SyncDevice extends TestCollection {
  readonly sync: SyncDatabase;
}

export async function syncDevice(
  name: string,
  { secret = TEST_SECRET, disk = emptyDisk(), clock = new FakeClock() } = {},
): Promise<SyncDevice> {
  const c = testCollection(disk, clock);
  const sync = createSyncDatabase('sync', disk);
  const state: SyncState = {
    ...NOTHING_DONE,
    id: 'self',
    secret,
    place: { kind: 'folder', handle: {} as FileSystemDirectoryHandle },
    member: newMember(c),
    name,
    device: valueOf(await ensureDevice(c)),
  };
  if ((await sync.state.get('self')) === undefined) await sync.state.put(state);
  return { ...c, sync };
}

export async function syncWith(
  c: SyncDevice,
  log: BatchLog,
  secret: Uint8Array = TEST_SECRET,
  sealing?: Sealing,
): Promise<Result<SyncReport, SyncFailure>> {
  return syncOnce({ c, sync: c.sync, log, key: await deriveVaultKey(secret), sealing });
}

/** Under the key that the device has by now. */
export async function syncUnderItsKey(
  c: SyncDevice,
  log: BatchLog,
): Promise<Result<SyncReport, SyncFailure>> {
  return syncWith(c, log, (await memberOf(c)).secret);
}

export async function memberOf({ sync }: SyncDevice): Promise<SyncState> {
  const state = await sync.state.get('self');
  if (state === undefined) throw new Error('memberOf: sync is off');
  return state;
}

export function closeDevice(c: SyncDevice): void {
  c.db.close();
  c.sync.close();
}
