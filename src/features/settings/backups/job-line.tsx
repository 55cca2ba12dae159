import { useTranslation } from 'react-i18next';
import type { BackupJob } from '../../../services/backup/use-backup-job.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import styles from '../settings.module.css';

/** How far a long job is, with a way to stop it; nothing to see while none runs. */
export function JobLine({ job }: { readonly job: BackupJob }) {
  const { t } = useTranslation();
  if (job.working === undefined) return null;
  return (
    <div className={styles['job']}>
      <ProgressLine {...job.working} />
      <Button onClick={job.cancel}>{t('common.cancel')}</Button>
    </div>
  );
}
