import { useEffect } from 'react';
import { useServices } from '../services/services.tsx';
import { isSyncMarked } from '../services/sync/sync-mark.ts';

/** While the app is open and sync is turned on, syncs in the background. Nothing to see. */
export function Syncing() {
  const { collection } = useServices();
  useEffect(() => {
    if (!isSyncMarked()) return;
    void import('../services/sync/keep-syncing.ts').then(({ keepSyncing }) =>
      keepSyncing(collection),
    );
  }, [collection]);
  return null;
}
