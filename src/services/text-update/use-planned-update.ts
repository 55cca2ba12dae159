import { useCallback, useEffect, useRef, useState } from 'react';
import type { WantedPair } from '../../domain/cards/update/text-update.ts';
import type { Result } from '../../shared/result.ts';
import type { PlannedUpdate } from '../../storage/plan-update.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { type CollectionClient, startCollectionWorker } from '../../workers/collection-client.ts';

/** Long enough that a plan is not made for every key. */
const PAUSE_MS = 300;

export type Planned =
  | { readonly kind: 'planning' }
  /** `planned` is undefined where there is no text to update. */
  | { readonly kind: 'planned'; readonly planned: PlannedUpdate | undefined }
  | { readonly kind: 'failed'; readonly error: StorageFailure };

export type Planner = (
  worker: CollectionClient,
  pairs: readonly WantedPair[],
) => Promise<Result<PlannedUpdate | undefined, StorageFailure>>;

/**
 * What would make a text of the library what it is to hold, planned in a worker, and anew after each change.
 *
 * @param pairs undefined where nothing is to be planned
 * @param plan the same function as long as the same is asked
 */
export function usePlannedUpdate(pairs: readonly WantedPair[] | undefined, plan: Planner) {
  const [held, setHeld] = useState<{ readonly of: unknown; readonly planned: Planned }>();
  const [turn, setTurn] = useState(0);
  const worker = useRef<CollectionClient>(undefined);
  useEffect(
    () => () => {
      worker.current?.dispose();
      worker.current = undefined;
    },
    [],
  );

  useEffect(() => {
    if (pairs === undefined) return undefined;
    let isWanted = true;
    const run = async (): Promise<void> => {
      worker.current ??= startCollectionWorker();
      const result = await plan(worker.current, pairs);
      if (!isWanted) return;
      const planned: Planned = result.ok
        ? { kind: 'planned', planned: result.value }
        : { kind: 'failed', error: result.error };
      setHeld({ of: pairs, planned });
    };
    const timer = setTimeout(() => void run(), worker.current === undefined ? 0 : PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [pairs, plan, turn]);

  const again = useCallback((): void => {
    setHeld(undefined);
    setTurn((now) => now + 1);
  }, []);
  return {
    /** The newest plan there is, perhaps of rows before the last change. */
    latest: held?.planned ?? PLANNING,
    /** Whether it is of these very pairs. */
    isCurrent: held?.of === pairs,
    again,
  };
}

const PLANNING: Planned = { kind: 'planning' };
