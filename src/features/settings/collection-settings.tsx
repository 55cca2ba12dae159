import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveBackupFile } from '../../services/save-backup-file.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { Surface } from '../../ui/surface.tsx';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import { type Found, LogFindingsList } from './log-findings-list.tsx';
import { PersistenceLine } from './persistence-line.tsx';
import styles from './settings.module.css';

/** Where the collection is kept, a copy of it as a file, and the repair that rebuilds what is derived. */
export function CollectionSettings() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const chooser = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState<string>();
  const [found, setFound] = useState<Found>();

  const run = async (label: string, work: () => Promise<string | undefined>): Promise<void> => {
    setWorking(label);
    setFound(undefined);
    try {
      const said = await work();
      if (said !== undefined) notice({ text: said });
    } finally {
      setWorking(undefined);
    }
  };
  const save = () =>
    run(t('backup.saving'), async () => {
      await saveBackupFile(collection);
      return t('backup.saved');
    });
  const restore = (file: File) =>
    run(t('backup.restoring'), async () => {
      const worker = startCollectionWorker();
      const restored = await attempt(worker.restoreBackup(file));
      worker.dispose();
      if (restored === undefined) return undefined;
      setFound({ ...restored.rebuilt, known: restored.known });
      return t('backup.restored', { count: restored.added });
    });
  const rebuild = () =>
    run(t('settings.rebuilding'), async () => {
      const worker = startCollectionWorker();
      const rebuilt = await attempt(worker.rebuild());
      worker.dispose();
      setFound(rebuilt);
      return rebuilt === undefined ? undefined : t('settings.rebuilt', { count: rebuilt.reviews });
    });

  return (
    <Surface title={t('settings.collection')}>
      <PersistenceLine />
      <p>{t('backup.why')}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void save()} disabled={working !== undefined}>
          {t('backup.save')}
        </Button>
        <Button onClick={() => chooser.current?.click()} disabled={working !== undefined}>
          {t('backup.restore')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".jsonl,application/jsonl"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void restore(file);
            event.target.value = '';
          }}
        />
        <Button onClick={() => void rebuild()} disabled={working !== undefined}>
          {t('settings.rebuild')}
        </Button>
      </div>
      <p className={styles['hint']}>{t('settings.rebuildHint')}</p>
      {working !== undefined && <ProgressLine label={working} />}
      {found !== undefined && <LogFindingsList found={found} />}
    </Surface>
  );
}
