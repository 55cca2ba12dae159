import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { syncNow, withSyncLock } from '../../../services/sync/keep-syncing.ts';
import { renameMember } from '../../../sync/manage-devices.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ListedDevice } from './listed-devices.ts';

/** Another name for a device, on all of them. */
export function RenameDialog(props: {
  readonly device: ListedDevice;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [name, setName] = useState(props.device.name);
  const rename = async (): Promise<void> => {
    const { member } = props.device;
    await withSyncLock(() => renameMember(collection, browserSync(), member, name.trim()));
    void syncNow(true);
    props.onClose();
  };
  return (
    <FormDialog
      title={t('sync.renameTitle', { name: props.device.name })}
      submit={t('sync.renameConfirm')}
      onSubmit={() => void rename()}
      onClose={props.onClose}
    >
      <TextField
        label={t('sync.newName')}
        required
        pattern=".*\S.*"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </FormDialog>
  );
}
