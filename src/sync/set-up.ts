import { err, ok, type Result } from '../shared/result.ts';
import type { Collection } from '../storage/collection.ts';
import type { SyncDatabase } from '../storage/sync/sync-database.ts';
import { ensureDevice } from '../storage/sync/sync-device.ts';
import type { SyncFailure } from '../storage/sync/sync-outcome.ts';
import type { SyncPlace } from '../storage/sync/sync-state.ts';
import { NOTHING_DONE, newMember } from './compare-own.ts';
import { holdsVault } from './folder-log.ts';
import { openPlace } from './open-place.ts';
import { readHeader } from './sealed-batch.ts';
import { attemptSync } from './sync-once.ts';
import { deriveVaultKey } from './vault-key.ts';

export interface SyncWish {
  readonly secret: Uint8Array;
  readonly place: SyncPlace;
  /** How the other devices will call this one. */
  readonly name: string;
}

/** Makes this device one of the collection's; the first sync comes next. */
export async function turnOnSync(
  c: Collection,
  sync: SyncDatabase,
  { secret, place, name }: SyncWish,
): Promise<Result<true, SyncFailure>> {
  const device = await ensureDevice(c);
  if (!device.ok) return err({ kind: 'storage', failure: device.error });
  await sync.state.put({
    ...NOTHING_DONE,
    id: 'self',
    secret,
    place,
    name,
    member: newMember(c),
    device: device.value,
  });
  return ok(true);
}

/** Forgets the place and the phrase. The collection stays, here and on the other devices. */
export async function turnOffSync(sync: SyncDatabase): Promise<void> {
  await sync.transaction('rw', [sync.state, sync.sent], async () => {
    await sync.state.clear();
    await sync.sent.clear();
  });
}

/** Whether a place holds anything under this phrase. */
export function findCollection(
  place: SyncPlace,
  secret: Uint8Array,
): Promise<Result<boolean, SyncFailure>> {
  return attemptSync(async () => {
    const key = await deriveVaultKey(secret);
    if (place.kind === 'folder') return holdsVault(place.handle, key.vault);
    const { log } = await openPlace(place, key.vault);
    try {
      for await (const { member, bytes } of log.readFrom({})) {
        // What comes first may be of a former key.
        if (readHeader(key, member, bytes).ok) return true;
      }
      return false;
    } finally {
      await log.close();
    }
  });
}
