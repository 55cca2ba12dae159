import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_MS } from '../../domain/reviews/learning-day.ts';
import { recallBackups, rememberBackups } from '../../services/backup/backup-memory.ts';
import { useServices } from '../../services/services.tsx';
import { readBackupFolder } from '../../storage/backup/backup-folder.ts';
import { readMeta } from '../../storage/device-meta.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './today.module.css';

/** Less would be no loss that one minds; more often would be a nag. */
const LEAST_ANSWERS = 200;
const QUIET_MS = 30 * DAY_MS;

/** Says now and then that everything is in this browser only; nothing to see otherwise. */
export function BackupReminder() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [memory, setMemory] = useState(recallBackups);
  const answers = useLiveQuery(
    async () => (await readMeta(collection.db))?.reviewSeq ?? 0,
    [collection],
  );
  const folder = useLiveQuery(
    async () => (await readBackupFolder(collection.db)) !== undefined,
    [collection],
  );
  if (answers === undefined || folder !== false) return null;
  // After a restore this device counts from nothing again.
  const since = Math.max(0, answers - Math.min(answers, memory.savedAnswers ?? 0));
  const now = collection.now();
  const lastTime = Math.max(memory.savedAt ?? 0, memory.declinedAt ?? 0);
  if (since < LEAST_ANSWERS || now - lastTime < QUIET_MS) return null;
  const decline = (): void => {
    rememberBackups({ declinedAt: now });
    setMemory(recallBackups());
  };
  return (
    <Surface title={t('backup.remind.title')}>
      <p>{t('backup.remind.text', { count: since })}</p>
      <p className={styles['row']}>
        <LinkButton to="/settings">{t('backup.save')}</LinkButton>
        <Button look="quiet" onClick={decline}>
          {t('backup.remind.later')}
        </Button>
      </p>
    </Surface>
  );
}
