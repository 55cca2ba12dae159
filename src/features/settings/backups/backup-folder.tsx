import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  askToWrite,
  canChooseFolder,
  chooseFolder,
  chosenFolder,
  mayWrite,
} from '../../../services/backup/chosen-folder.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import type { EpochMs } from '../../../shared/time.ts';
import { forgetBackupFolder } from '../../../storage/backup/backup-folder.ts';
import { listKept } from '../../../storage/backup/backup-shelf.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../settings.module.css';
import { JobLine } from './job-line.tsx';

interface Chosen {
  readonly folder: FileSystemDirectoryHandle;
  /** Undefined where the browser wants to be asked again first. */
  readonly newest: EpochMs | 'none' | undefined;
}

/** A folder of the learner's own into which a backup is written each day; where the browser can. */
export function BackupFolder() {
  const { t, i18n } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const job = useBackupJob();
  const [chosen, setChosen] = useState<Chosen>();
  const look = useCallback(async () => setChosen(await lookAt(collection)), [collection]);
  useEffect(() => void look(), [look]);

  if (!canChooseFolder()) return null;
  const keepInto = async (folder: FileSystemDirectoryHandle | undefined): Promise<void> => {
    if (folder !== undefined) {
      await attempt(
        job.run(t('backup.saving'), (worker, onProgress, signal) =>
          worker.keepInFolder(folder, onProgress, signal),
        ),
      );
    }
    await look();
  };
  const allow = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    if (await askToWrite(folder)) await keepInto(folder);
  };
  const forget = () => forgetBackupFolder(collection.db).then(look);
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <section className={styles['kept']} aria-labelledby="backup-folder">
      <h3 id="backup-folder">{t('backup.folder')}</h3>
      <p className={styles['hint']}>{t('backup.folderHint')}</p>
      {chosen !== undefined && (
        <p role="status">
          {chosen.newest === undefined
            ? t('backup.folderAsks', { name: chosen.folder.name })
            : chosen.newest === 'none'
              ? t('backup.folderEmpty', { name: chosen.folder.name })
              : t('backup.folderNewest', {
                  name: chosen.folder.name,
                  when: when.format(chosen.newest),
                })}
        </p>
      )}
      <div className={styles['actions']}>
        {chosen !== undefined && chosen.newest === undefined && (
          <Button onClick={() => void allow(chosen.folder)}>{t('backup.folderAllow')}</Button>
        )}
        <Button onClick={() => void chooseFolder(collection).then(keepInto)}>
          {t(chosen === undefined ? 'backup.folderChoose' : 'backup.folderChange')}
        </Button>
        {chosen !== undefined && (
          <Button look="quiet" onClick={() => void forget()}>
            {t('backup.folderForget')}
          </Button>
        )}
      </div>
      <JobLine job={job} />
    </section>
  );
}

async function lookAt(
  c: ReturnType<typeof useServices>['collection'],
): Promise<Chosen | undefined> {
  const folder = await chosenFolder(c, 'any');
  if (folder === undefined) return undefined;
  if (!(await mayWrite(folder))) return { folder, newest: undefined };
  const [newest] = await listKept(folder);
  return { folder, newest: newest?.at ?? 'none' };
}
