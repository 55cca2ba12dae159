import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { syncNow, withSyncLock } from '../../../services/sync/keep-syncing.ts';
import { removeMember } from '../../../sync/manage-devices.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import styles from '../settings.module.css';
import type { ListedDevice } from './listed-devices.ts';

/** Says what removing a device means and what it does not, and removes it. */
export function RemoveDialog(props: {
  readonly device: ListedDevice;
  readonly onClose: () => void;
  /** It is removed, and the key shall be changed as well. */
  readonly onChangeKey: () => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [withKey, setWithKey] = useState(false);
  const { member, name } = props.device;
  const remove = async (): Promise<void> => {
    await withSyncLock(() => removeMember(collection, browserSync(), member));
    void syncNow(true);
    if (withKey) props.onChangeKey();
    else props.onClose();
  };
  return (
    <FormDialog
      title={t('sync.removeTitle', { name })}
      submit={t('sync.removeConfirm')}
      onSubmit={() => void remove()}
      onClose={props.onClose}
    >
      <p>{t('sync.removeWhy')}</p>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={withKey}
          onChange={(event) => setWithKey(event.target.checked)}
        />
        {t('sync.removeWithKey')}
      </label>
      <p className={styles['hint']}>{t('sync.removeKeyWhy')}</p>
    </FormDialog>
  );
}
