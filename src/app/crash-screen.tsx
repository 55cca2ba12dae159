import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportButton } from '../services/diagnostics/report-button.tsx';
import type { Collection } from '../storage/collection.ts';
import { Button } from '../ui/button.tsx';
import { RescueLink } from '../ui/rescue-link.tsx';
import styles from './crash-screen.module.css';

/** What a bug leaves the learner with: a sentence, their collection as a file, a way back. */
export function CrashScreen(props: { readonly error: Error; readonly collection: Collection }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
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
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.safe')}</p>
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
