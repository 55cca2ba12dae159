import type { Collection } from '../../storage/collection.ts';
import { watchEntries } from '../../storage/sync/watch-entries.ts';
import { syncInWorker } from '../../workers/sync-client.ts';

/** Two tabs share one collection: only one of them syncs at a time. */
const LOCK = 'duizhao-sync';
const AT_START_MS = 2_000;
/** Long enough that a card is not asked while the one before is being brought. */
const AFTER_ENTRIES_MS = 20_000;
/** To hear of what others have done. */
const REGULARLY_MS = 5 * 60_000;

let stop: (() => void) | undefined;

/** Syncs in the background from now on: at the start, after answers, when the page is looked at again. */
export function keepSyncing(c: Collection): void {
  stop ??= follow(c);
}

export function stopSyncing(): void {
  stop?.();
  stop = undefined;
}

/** Syncs now, unless another tab does; with `waits` after it. */
export async function syncNow(waits = false): Promise<void> {
  await withSyncLock(syncInWorker, waits);
}

/** Runs while no tab syncs. */
export async function withSyncLock(work: () => Promise<void>, waits = true): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: !waits }, async (lock) => {
    if (lock !== null) await work();
  });
}

function follow(c: Collection): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void syncNow();
    }, ms);
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') soon(AT_START_MS);
    else void syncNow();
  };
  const onLine = (): void => soon(AT_START_MS);
  const unwatch = watchEntries(c.db, () => soon(AFTER_ENTRIES_MS));
  const regularly = setInterval(() => {
    if (document.visibilityState === 'visible') soon(0);
  }, REGULARLY_MS);
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onLine);
  soon(AT_START_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(regularly);
    unwatch();
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onLine);
  };
}
