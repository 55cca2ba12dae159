import { useTranslation } from 'react-i18next';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { stopSyncing, withSyncLock } from '../../../services/sync/keep-syncing.ts';
import { markSync } from '../../../services/sync/sync-mark.ts';
import { turnOffSync } from '../../../sync/set-up.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notices.tsx';

/** Says what leaving means, and leaves. */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const leave = async (): Promise<void> => {
    stopSyncing();
    markSync(false);
    await withSyncLock(() => turnOffSync(browserSync()));
    notice({ text: t('sync.left') });
    onClose();
  };
  return (
    <FormDialog
      title={t('sync.leaveTitle')}
      submit={t('sync.leaveConfirm')}
      onSubmit={() => void leave()}
      onClose={onClose}
    >
      <p>{t('sync.leaveWhy')}</p>
    </FormDialog>
  );
}
