import type { OnProgress } from './rebuild-projections.ts';
import { StorageRefusal } from './storage-failure.ts';

/** Says how far the writing is, and stops it where the learner has cancelled. */
export function countingUp(
  total: number,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): (rows: number) => void {
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress(done, total);
    stopIfAborted(signal);
  };
}

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
}
