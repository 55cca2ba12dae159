import { useTranslation } from 'react-i18next';
import { pickSyncFolder } from '../../../services/sync/pick-sync-folder.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from '../settings.module.css';

/** Where to sync, and what this device is called there. */
export interface Place {
  readonly name: string;
  readonly folder: FileSystemDirectoryHandle | undefined;
}

export function PlaceFields(props: {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
  /** Whether a folder was asked for and none was chosen. */
  readonly isMissing: boolean;
}) {
  const { t } = useTranslation();
  const { place, onChange, isMissing } = props;
  const pick = async (): Promise<void> => {
    const folder = await pickSyncFolder();
    if (folder !== undefined) onChange({ ...place, folder });
  };
  return (
    <>
      <TextField
        label={t('sync.name')}
        hint={t('sync.nameHint')}
        required
        maxLength={60}
        value={place.name}
        onChange={(event) => onChange({ ...place, name: event.target.value })}
      />
      <div className={styles['actions']}>
        <Button onClick={() => void pick()}>{t('sync.chooseFolder')}</Button>
        {place.folder !== undefined && (
          <p role="status">{t('sync.chosenFolder', { name: place.folder.name })}</p>
        )}
      </div>
      {isMissing && <p role="alert">{t('sync.folderMissing')}</p>}
    </>
  );
}
