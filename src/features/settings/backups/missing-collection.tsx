import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CollectionMark, resetMark } from '../../../services/backup/collection-mark.ts';
import { useServices } from '../../../services/services.tsx';
import { entriesOf, readMeta } from '../../../storage/device-meta.ts';
import { Button } from '../../../ui/button.tsx';
import { RescueLink } from '../../../ui/rescue-link.tsx';
import styles from '../settings.module.css';
import { KeptBackupList } from './kept-backup-list.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** Instead of the app: the collection is less than it was when last seen here. Offers what there is of it. */
export default function MissingCollection(props: {
  readonly mark: CollectionMark;
  readonly onGoOn: () => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [file, setFile] = useState<File>();
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useLiveQuery(async () => entriesOf(await readMeta(collection.db)), [collection]);
  useEffect(() => heading.current?.focus(), []);

  const goOn = async (): Promise<void> => {
    resetMark(await readMeta(collection.db), collection.now());
    props.onGoOn();
  };
  return (
    <main className={styles['missing']}>
      <h1 ref={heading} tabIndex={-1}>
        {t('backup.missing.title')}
      </h1>
      <p>
        {t('backup.missing.text', {
          before: t('backup.entries', { count: props.mark.entries }),
          now: t('backup.entries', { count: entries ?? 0 }),
        })}
      </p>
      <p>{t('backup.missing.hint')}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => chooser.current?.click()}>
          {t('backup.restore')}
        </Button>
        <Button onClick={() => void goOn()}>{t('backup.missing.goOn')}</Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".zip,.sealed"
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      <RescueLink />
      <KeptBackupList heading="h2" onRestore={setFile} />
      {file !== undefined && (
        <RestoreDialog file={file} onFound={() => void goOn()} onClose={() => setFile(undefined)} />
      )}
    </main>
  );
}
