import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import {
  type AttachmentsReport,
  removeUnusedAttachments,
} from '../../storage/attachments/check-attachments.ts';
import { attemptWrite } from '../../storage/storage-failure.ts';
import { Button } from '../../ui/button.tsx';
import { formatMegabytes } from '../../ui/format-megabytes.ts';
import styles from './settings.module.css';

/** What a check has found of the recordings, in words; those that no sentence has can be removed. */
export function RecordingsCheck({ report }: { readonly report: AttachmentsReport }) {
  const { t, i18n } = useTranslation();
  const { db } = useServices().collection;
  const attempt = useAttempt();
  const [removed, setRemoved] = useState<number>();
  const { count, missing, damaged, unused } = report;
  if (count + missing + damaged === 0) return null;

  const remove = async (): Promise<void> => {
    setRemoved(await attempt(attemptWrite(() => removeUnusedAttachments(db))));
  };
  const size = formatMegabytes(unused.size, i18n.language);
  const isSound = missing + damaged + unused.count === 0;
  return (
    <>
      <div role="status">
        {isSound && <p>{t('check.recordings.sound', { count })}</p>}
        {damaged > 0 && <p>{t('check.recordings.damaged', { count: damaged })}</p>}
        {missing > 0 && <p>{t('check.recordings.missing', { count: missing })}</p>}
        {unused.count > 0 && removed === undefined && (
          <p>{t('check.recordings.unused', { count: unused.count, size })}</p>
        )}
        {removed !== undefined && <p>{t('check.recordings.removed', { count: removed })}</p>}
      </div>
      {unused.count > 0 && removed === undefined && (
        <div className={styles['actions']}>
          <Button onClick={() => void remove()}>{t('check.recordings.remove')}</Button>
        </div>
      )}
    </>
  );
}
