import { bytesToHex } from '../domain/sync/batch-header.ts';
import type { EpochMs } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import type { SyncDatabase } from '../storage/sync/sync-database.ts';
import type { SyncFailure, SyncOutcome } from '../storage/sync/sync-outcome.ts';
import type { SyncState } from '../storage/sync/sync-state.ts';
import { openPlace } from './open-place.ts';
import { attemptSync, syncOnce } from './sync-once.ts';
import { deriveVaultKey } from './vault-key.ts';

/** Syncs once with the chosen place and writes down how it ended; does nothing while sync is off. */
export async function runSync(c: Collection, sync: SyncDatabase): Promise<void> {
  const state = await sync.state.get('self');
  if (state === undefined) return;
  await syncUnderKey(c, sync, state);
  const after = await sync.state.get('self');
  // The key was changed: what is here is brought under the new one.
  const isAnew = after !== undefined && bytesToHex(after.secret) !== bytesToHex(state.secret);
  if (isAnew) await syncUnderKey(c, sync, after);
}

async function syncUnderKey(c: Collection, sync: SyncDatabase, state: SyncState): Promise<void> {
  const key = await deriveVaultKey(state.secret);
  const opened = await attemptSync(() => openPlace(state.place, key.vault));
  if (!opened.ok) {
    await keepFailure(c, sync, opened.error);
    return;
  }
  const { log, serverVersion } = opened.value;
  const result = await syncOnce({ c, sync, log, key });
  await log.close();
  if (result.ok) {
    await keepOutcome(sync, () => ({ kind: 'done', at: c.now(), serverVersion, ...result.value }));
  } else await keepFailure(c, sync, result.error);
}

function keepFailure(c: Collection, sync: SyncDatabase, failure: SyncFailure): Promise<void> {
  return keepOutcome(sync, (latest) => {
    return { kind: 'failed', at: c.now(), failure, lastDone: doneAt(latest) };
  });
}

function doneAt(latest: SyncOutcome | undefined): EpochMs | undefined {
  return latest?.kind === 'failed' ? latest.lastDone : latest?.at;
}

/** Unless sync was turned off meanwhile. */
function keepOutcome(
  sync: SyncDatabase,
  next: (latest: SyncOutcome | undefined) => SyncOutcome,
): Promise<void> {
  return sync.transaction('rw', [sync.state], async () => {
    const state: SyncState | undefined = await sync.state.get('self');
    if (state !== undefined) await sync.state.put({ ...state, latest: next(state.latest) });
  });
}
