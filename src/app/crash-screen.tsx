import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeStorageFailure } from '../services/describe-storage-failure.ts';
import { ReportButton } from '../services/diagnostics/report-button.tsx';
import type { Collection } from '../storage/collection.ts';
import { toStorageFailure } from '../storage/storage-failure.ts';
import { Button } from '../ui/button.tsx';
import { RescueLink } from '../ui/rescue-link.tsx';
import styles from './crash-screen.module.css';

/** What a bug, or storage that fails while it is read, leaves the learner with: a sentence, a file, a way back. */
export function CrashScreen(props: { readonly error: Error; readonly collection: Collection }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  // What a screen could not read is no bug: the database was closed, or it is out of order.
  const failure = toStorageFailure(props.error);
  const save = async (): Promise<void> => {
    try {
      const { saveBackupFile } = await import('../services/backup/save-backup-file.ts');
      await saveBackupFile(props.collection);
    } catch {
      setFailed(true);
    }
  };
  return (
    <main className={styles['crash']} role="alert">
      <h1>{t(failure === undefined ? 'crash.title' : 'gate.failed')}</h1>
      <p>{failure === undefined ? t('crash.safe') : describeStorageFailure(t, failure)}</p>
      <p className={styles['actions']}>
        <Button look="primary" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        <Button onClick={() => void save()}>{t('backup.save')}</Button>
      </p>
      <RescueLink />
      <ReportButton collection={props.collection} />
      {failed && <p>{t('crash.backupFailed')}</p>}
      <details>
        <summary>{t('crash.details')}</summary>
        <pre>{`${props.error.name}: ${props.error.message}`}</pre>
      </details>
    </main>
  );
}
