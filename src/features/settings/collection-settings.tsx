import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../services/export-dialog/export-button.tsx';
import { canRepair } from '../../storage/check-collection.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { JobLine } from './backups/job-line.tsx';
import { CheckResult } from './check-result.tsx';
import { type Found, LogFindingsList } from './log-findings-list.tsx';
import { PersistenceLine } from './persistence-line.tsx';
import { RecordingsCheck } from './recordings-check.tsx';
import styles from './settings.module.css';
import { useCheck } from './use-check.ts';

/** Where the collection is kept, and the check that puts right what is derived from its logs. */
export function CollectionSettings() {
  const { t } = useTranslation();
  const notice = useNotice();
  const { job, checked, check, rebuild } = useCheck();
  const [found, setFound] = useState<Found>();
  const isBusy = job.working !== undefined;

  const rebuildAnyway = async (): Promise<void> => {
    setFound(undefined);
    const rebuilt = await rebuild();
    if (rebuilt === undefined) return;
    setFound(rebuilt);
    notice({ text: t('settings.rebuilt', { count: rebuilt.reviews }) });
  };

  return (
    <Surface title={t('settings.collection')}>
      <PersistenceLine />
      <div className={styles['actions']}>
        <Button onClick={() => void check()} disabled={isBusy}>
          {t('check.check')}
        </Button>
        <ExportButton />
      </div>
      <p className={styles['hint']}>{t('check.hint')}</p>
      <JobLine job={job} />
      {checked !== undefined && <CheckResult {...checked} />}
      {checked?.recordings !== undefined && <RecordingsCheck report={checked.recordings} />}
      {checked !== undefined && !checked.isRepaired && canRepair(checked.report) && (
        <div className={styles['actions']}>
          <Button look="quiet" onClick={() => void rebuildAnyway()} disabled={isBusy}>
            {t('settings.rebuild')}
          </Button>
        </div>
      )}
      {found !== undefined && <LogFindingsList found={found} />}
    </Surface>
  );
}
