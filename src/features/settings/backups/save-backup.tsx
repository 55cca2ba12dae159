import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupName } from '../../../services/backup/backup-name.ts';
import { noteSavedBackup } from '../../../services/backup/note-saved-backup.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import { Button } from '../../../ui/button.tsx';
import { useNotice } from '../../../ui/notices.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { TextField } from '../../../ui/text-field.tsx';
import styles from '../settings.module.css';
import { JobLine } from './job-line.tsx';

/** Writes a backup and hands it to the browser, under a passphrase if one is given. */
export function SaveBackup({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const job = useBackupJob();
  const [sealing, setSealing] = useState(false);
  const [passphrase, setPassphrase] = useState('');

  const save = async (): Promise<void> => {
    const secret = sealing ? passphrase : undefined;
    const written = await attempt(
      job.run(t('backup.saving'), (worker, onProgress, signal) =>
        worker.writeBackup(secret, onProgress, signal),
      ),
    );
    if (written === undefined) return;
    saveFile(written, backupName(collection.now(), sealing));
    await noteSavedBackup(collection);
    notice({ text: t('backup.saved') });
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={sealing}
          onChange={(event) => setSealing(event.target.checked)}
        />
        {t('backup.seal')}
      </label>
      {sealing && (
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('backup.passphrase')}
          hint={t('backup.passphraseHint')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      )}
      <div className={styles['actions']}>
        <Button
          type="submit"
          look="primary"
          disabled={job.working !== undefined || (sealing && passphrase === '')}
        >
          {t('backup.save')}
        </Button>
        {children}
      </div>
      <JobLine job={job} />
    </form>
  );
}
