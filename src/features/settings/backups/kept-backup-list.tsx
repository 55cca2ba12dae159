import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privateFolder } from '../../../services/backup/kept-folders.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import { useAttempt } from '../../../services/use-attempt.ts';
import { type KeptBackup, listKept, openKept } from '../../../storage/backup/backup-shelf.ts';
import { followKept } from '../../../storage/backup/kept-channel.ts';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import styles from '../settings.module.css';
import { JobLine } from './job-line.tsx';

interface Shelf {
  readonly folder: FileSystemDirectoryHandle;
  readonly kept: readonly KeptBackup[];
}

/** The backups that this browser keeps of its own accord, each to be restored or saved as a file. */
export function KeptBackupList(props: {
  /** Of its heading, as deep as where it stands. */
  readonly heading: 'h2' | 'h3';
  readonly onRestore: (file: File) => void;
}) {
  const Heading = props.heading;
  const { t, i18n } = useTranslation();
  const attempt = useAttempt();
  const job = useBackupJob();
  const [shelf, setShelf] = useState<Shelf | 'reading' | undefined>('reading');
  const look = useCallback(async () => setShelf(await readShelf()), []);
  useEffect(() => {
    void look();
    return followKept(() => void look());
  }, [look]);

  if (shelf === 'reading') return null;
  if (shelf === undefined) return <p className={styles['hint']}>{t('backup.noKeeping')}</p>;
  const { folder, kept } = shelf;
  const keepNow = async (): Promise<void> => {
    await attempt(
      job.run(t('backup.saving'), (worker, onProgress, signal) =>
        worker.keepBackup(folder, 'daily', onProgress, signal),
      ),
    );
  };
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <section className={styles['kept']} aria-labelledby="kept-backups">
      <Heading id="kept-backups">{t('backup.kept')}</Heading>
      <p className={styles['hint']}>{t('backup.keptHint')}</p>
      {kept.length === 0 && <p>{t('backup.noneKept')}</p>}
      <ul>
        {kept.map(({ name, at, reason, size: bytes }) => (
          <li key={name}>
            <p>
              <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
              <span className={styles['hint']}>
                {t(`backup.reason.${reason}`, { size: size.format(bytes / 1_000) })}
              </span>
            </p>
            <div className={styles['actions']}>
              <Button
                aria-label={t('backup.restoreKept', { when: when.format(at) })}
                onClick={() => void openKept(folder, name).then(props.onRestore)}
              >
                {t('backup.restoreShort')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('backup.saveKept', { when: when.format(at) })}
                onClick={() => void openKept(folder, name).then((file) => saveFile(file, name))}
              >
                {t('backup.saveShort')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={() => void keepNow()} disabled={job.working !== undefined}>
          {t('backup.keepNow')}
        </Button>
      </p>
      <JobLine job={job} />
    </section>
  );
}

async function readShelf(): Promise<Shelf | undefined> {
  const folder = await privateFolder();
  return folder && { folder, kept: await listKept(folder) };
}
