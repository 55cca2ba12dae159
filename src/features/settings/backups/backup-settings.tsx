import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Surface } from '../../../ui/surface.tsx';
import { type Found, LogFindingsList } from '../log-findings-list.tsx';
import { BackupFolder } from './backup-folder.tsx';
import { KeptBackupList } from './kept-backup-list.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SaveBackup } from './save-backup.tsx';

/** The collection as a file: saved, restored, and kept of itself. */
export function BackupSettings() {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<Found>();

  return (
    <Surface title={t('backup.title')}>
      <p>{t('backup.why')}</p>
      <SaveBackup>
        <Button onClick={() => chooser.current?.click()}>{t('backup.restore')}</Button>
      </SaveBackup>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".zip,.sealed"
        onChange={(event) => {
          setFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {found !== undefined && <LogFindingsList found={found} />}
      <KeptBackupList heading="h3" onRestore={setFile} />
      <BackupFolder />
      {file !== undefined && (
        <RestoreDialog file={file} onFound={setFound} onClose={() => setFile(undefined)} />
      )}
    </Surface>
  );
}
