import { wrap } from 'comlink';
import { startWorker } from './start-worker.ts';
import type { SyncWork } from './sync.contract.ts';
import address from './sync.worker.ts?worker&url';

/** Syncs once in a thread of its own, which ends with it; resolves too where the thread broke down. */
export async function syncInWorker(): Promise<void> {
  const worker = startWorker(address, 'sync');
  const death = new Promise<void>((resolve) => {
    worker.addEventListener('error', () => resolve());
  });
  try {
    await Promise.race([wrap<SyncWork>(worker).sync(), death]);
  } finally {
    worker.terminate();
  }
}
