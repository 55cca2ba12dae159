import { useLiveQuery } from 'dexie-react-hooks';
import { useServices } from '../../../services/services.tsx';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { readMeta } from '../../../storage/device-meta.ts';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import { countWaiting } from '../../../storage/sync/waiting-entries.ts';

export interface SyncView {
  /** Undefined while sync is off. */
  readonly state: SyncState | undefined;
  /** Entries of this device that the others cannot have yet. */
  readonly waiting: number;
}

/** How sync stands, as it changes; undefined until it was read. */
export function useSync(): SyncView | undefined {
  const { collection } = useServices();
  return useLiveQuery(async () => {
    const sync = browserSync();
    const [state, meta] = await Promise.all([sync.state.get('self'), readMeta(collection.db)]);
    return { state, waiting: state === undefined ? 0 : await countWaiting(sync, state, meta) };
  }, [collection]);
}
