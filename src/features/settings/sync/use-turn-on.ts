import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { syncNow } from '../../../services/sync/keep-syncing.ts';
import { type SyncWish, turnOnSync } from '../../../sync/set-up.ts';
import { useNotice } from '../../../ui/notices.tsx';
import { describeSyncFailure } from './describe-sync.ts';

/** Turns sync on and syncs for the first time; false, with a sentence shown, where that could not be stored. */
export function useTurnOn() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const notice = useNotice();
  return useCallback(
    async (wish: SyncWish): Promise<boolean> => {
      const turned = await turnOnSync(collection, browserSync(), wish);
      if (turned.ok) void syncNow(true);
      else notice({ text: describeSyncFailure(t, turned.error, wish.place.kind), tone: 'error' });
      return turned.ok;
    },
    [t, collection, notice],
  );
}
