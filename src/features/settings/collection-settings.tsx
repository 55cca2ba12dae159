import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBackupJob } from '../../services/backup/use-backup-job.ts';
import { ExportButton } from '../../services/export-dialog/export-button.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { JobLine } from './backups/job-line.tsx';
import { type Found, LogFindingsList } from './log-findings-list.tsx';
import { PersistenceLine } from './persistence-line.tsx';
import styles from './settings.module.css';

/** Where the collection is kept, and the repair that rebuilds what is derived. */
export function CollectionSettings() {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const notice = useNotice();
  const job = useBackupJob();
  const [found, setFound] = useState<Found>();

  const rebuild = async (): Promise<void> => {
    setFound(undefined);
    const rebuilt = await attempt(
      job.run(t('settings.rebuilding'), (worker, onProgress, signal) =>
        worker.rebuild(onProgress, signal),
      ),
    );
    if (rebuilt === undefined) return;
    setFound(rebuilt);
    notice({ text: t('settings.rebuilt', { count: rebuilt.reviews }) });
  };

  return (
    <Surface title={t('settings.collection')}>
      <PersistenceLine />
      <div className={styles['actions']}>
        <Button onClick={() => void rebuild()} disabled={job.working !== undefined}>
          {t('settings.rebuild')}
        </Button>
        <ExportButton />
      </div>
      <p className={styles['hint']}>{t('settings.rebuildHint')}</p>
      <JobLine job={job} />
      {found !== undefined && <LogFindingsList found={found} />}
    </Surface>
  );
}
