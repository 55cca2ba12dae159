import { useTranslation } from 'react-i18next';
import { canChooseFolder } from '../../../services/backup/chosen-folder.ts';
import { pickSyncFolder } from '../../../services/sync/pick-sync-folder.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from '../settings.module.css';
import type { PlaceWish } from './place-wish.ts';

interface PlaceFieldsProps {
  readonly wish: PlaceWish;
  readonly onChange: (wish: PlaceWish) => void;
  /** What is wrong with the place. */
  readonly error: string | undefined;
}

/** Asks where to sync, and what this device is called there. */
export function PlaceFields({ wish, onChange, error }: PlaceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('sync.name')}
        hint={t('sync.nameHint')}
        required
        maxLength={60}
        value={wish.name}
        onChange={(event) => onChange({ ...wish, name: event.target.value })}
      />
      {canChooseFolder() && (
        <ChoiceGroup
          label={t('sync.where')}
          hint={t(`sync.whereHint.${wish.kind}`)}
          value={wish.kind}
          choices={[
            { value: 'folder', label: t('sync.inFolder') },
            { value: 'server', label: t('sync.onServer') },
          ]}
          onChange={(kind) => onChange({ ...wish, kind })}
        />
      )}
      {wish.kind === 'folder' ? (
        <FolderField wish={wish} onChange={onChange} />
      ) : (
        <ServerFields wish={wish} onChange={onChange} />
      )}
      {error !== undefined && <p role="alert">{error}</p>}
    </>
  );
}

function FolderField({ wish, onChange }: Omit<PlaceFieldsProps, 'error'>) {
  const { t } = useTranslation();
  const pick = async (): Promise<void> => {
    const folder = await pickSyncFolder();
    if (folder !== undefined) onChange({ ...wish, folder });
  };
  if (!canChooseFolder()) return <p role="alert">{t('sync.noFolders')}</p>;
  return (
    <div className={styles['actions']}>
      <Button onClick={() => void pick()}>{t('sync.chooseFolder')}</Button>
      {wish.folder !== undefined && (
        <p role="status">{t('sync.chosenFolder', { name: wish.folder.name })}</p>
      )}
    </div>
  );
}

function ServerFields({ wish, onChange }: Omit<PlaceFieldsProps, 'error'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('sync.address')}
        hint={t('sync.addressHint')}
        type="url"
        required
        value={wish.address}
        onChange={(event) => onChange({ ...wish, address: event.target.value })}
      />
      <TextField
        label={t('sync.account')}
        required
        autoCapitalize="off"
        autoComplete="username"
        value={wish.account}
        onChange={(event) => onChange({ ...wish, account: event.target.value })}
      />
      <TextField
        label={t('sync.password')}
        hint={t('sync.passwordHint')}
        type="password"
        required
        autoComplete="current-password"
        value={wish.password}
        onChange={(event) => onChange({ ...wish, password: event.target.value })}
      />
    </>
  );
}
