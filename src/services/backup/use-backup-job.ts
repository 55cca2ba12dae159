import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../shared/result.ts';
import type { OnProgress } from '../../storage/rebuild-projections.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { type CollectionClient, startCollectionWorker } from '../../workers/collection-client.ts';

export interface BackupJob {
  /** What is going on, with how much of it is done; undefined while nothing is. */
  readonly working?: { readonly label: string; readonly done: number; readonly total: number };
  readonly run: <Value>(
    label: string,
    work: (
      worker: CollectionClient,
      onProgress: OnProgress,
      signal: AbortSignal,
    ) => Promise<Result<Value, StorageFailure>>,
  ) => Promise<Result<Value, StorageFailure>>;
  readonly cancel: () => void;
}

/** One long job at a time on the collection, in a worker of its own, with progress and a way to stop it. */
export function useBackupJob(): BackupJob {
  const [working, setWorking] = useState<BackupJob['working']>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback<BackupJob['run']>(async (label, work) => {
    const controller = new AbortController();
    running.current = controller;
    const worker = startCollectionWorker();
    setWorking({ label, done: 0, total: 0 });
    let isOver = false;
    try {
      // The last of it may come by its own channel after the result, and must not bring the job back.
      const onProgress: OnProgress = (done, total) => {
        if (!isOver) setWorking({ label, done, total });
      };
      return await work(worker, onProgress, controller.signal);
    } finally {
      isOver = true;
      worker.dispose();
      setWorking(undefined);
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { ...(working !== undefined && { working }), run, cancel };
}
