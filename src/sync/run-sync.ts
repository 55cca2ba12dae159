import type { EpochMs } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import type { SyncDatabase } from '../storage/sync/sync-database.ts';
import type { SyncOutcome } from '../storage/sync/sync-outcome.ts';
import type { SyncPlace, SyncState } from '../storage/sync/sync-state.ts';
import type { BatchLog } from './batch-log.ts';
import { folderLog } from './folder-log.ts';
import { syncOnce } from './sync-once.ts';
import { deriveVaultKey } from './vault-key.ts';

/** Syncs once with the chosen place and writes down how it ended; does nothing while sync is off. */
export async function runSync(c: Collection, sync: SyncDatabase): Promise<void> {
  const state = await sync.state.get('self');
  if (state === undefined) return;
  const key = await deriveVaultKey(state.secret);
  const log = openPlace(state.place, key.vault);
  const result = await syncOnce({ c, sync, log, key });
  await log.close();
  const at = c.now();
  const lastDone = doneAt(state.latest);
  await keepOutcome(
    sync,
    result.ok
      ? { kind: 'done', at, ...result.value }
      : { kind: 'failed', at, failure: result.error, lastDone },
  );
}

function openPlace(place: SyncPlace, vault: string): BatchLog {
  return folderLog(place.handle, vault);
}

function doneAt(latest: SyncOutcome | undefined): EpochMs | undefined {
  return latest?.kind === 'failed' ? latest.lastDone : latest?.at;
}

/** Unless sync was turned off meanwhile. */
function keepOutcome(sync: SyncDatabase, latest: SyncOutcome): Promise<void> {
  return sync.transaction('rw', [sync.state], async () => {
    const state: SyncState | undefined = await sync.state.get('self');
    if (state !== undefined) await sync.state.put({ ...state, latest });
  });
}
