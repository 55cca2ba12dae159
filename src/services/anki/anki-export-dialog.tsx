import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { AnkiFailure } from '../../storage/anki/anki-failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { type AnkiClient, startAnkiWorker } from '../../workers/anki-client.ts';
import { describeAnkiFailure } from '../describe-anki-failure.ts';
import { useServices } from '../services.tsx';
import styles from './anki-export.module.css';
import { ankiFileName } from './anki-file-name.ts';

export interface AnkiExportDialogProps {
  /** Undefined for all texts. */
  readonly text: BilingualText | undefined;
  readonly onClose: () => void;
}

/** Says what goes along to Anki, writes the file in a worker and hands it to the browser. */
export function AnkiExportDialog({ text, onClose }: AnkiExportDialogProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const notice = useNotice();
  const client = useRef<AnkiClient>(undefined);
  const [working, setWorking] = useState<{ readonly done: number; readonly total: number }>();
  const [failure, setFailure] = useState<AnkiFailure>();
  useEffect(() => () => client.current?.stop(), []);

  const save = async (): Promise<void> => {
    const own = startAnkiWorker();
    client.current = own;
    setFailure(undefined);
    setWorking({ done: 0, total: 0 });
    const written = await own.write(text?.id, (done, total) => setWorking({ done, total }));
    own.stop();
    setWorking(undefined);
    if (!written.ok) {
      if (written.error.kind !== 'cancelled') setFailure(written.error);
      return;
    }
    saveFile(written.value.file, ankiFileName(text?.title, collection.now()));
    notice({ text: t('anki.exported', { count: written.value.notes }) });
    onClose();
  };

  return (
    <Dialog title={t('anki.exportTitle')} onClose={onClose}>
      <div className={styles['body']}>
        <p>{t(text === undefined ? 'anki.exportAll' : 'anki.exportOne')}</p>
        <p>{t('anki.exportAgain')}</p>
        {failure !== undefined && <p role="alert">{describeAnkiFailure(t, failure)}</p>}
        {working === undefined ? (
          <p>
            <Button look="primary" onClick={() => void save()}>
              {t('anki.exportSave')}
            </Button>
          </p>
        ) : (
          <>
            <ProgressLine label={t('anki.exporting')} {...working} />
            <p>
              <Button onClick={() => client.current?.stop()}>{t('common.cancel')}</Button>
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}
