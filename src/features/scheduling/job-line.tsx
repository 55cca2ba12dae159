import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './scheduling.module.css';
import type { Job } from './use-job.ts';

/** How far the job is, with a way to stop it. */
export function JobLine({ job }: { readonly job: Job }) {
  const { t } = useTranslation();
  if (job.state === undefined) return null;
  return (
    <div className={styles['job']}>
      <ProgressLine {...job.state} />
      <Button onClick={job.stop}>{t('scheduling.stop')}</Button>
    </div>
  );
}
