import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { exportName } from '../../domain/cards/export/export-name.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type PrintLayout,
} from '../../domain/cards/export/export-wish.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useBackupJob } from '../backup/use-backup-job.ts';
import { useAttempt } from '../use-attempt.ts';
import styles from './export-dialog.module.css';

const LAYOUTS: readonly PrintLayout[] = ['columns', 'lines'];

export interface ExportDialogProps {
  /** The text to export; all of them where it is missing. */
  readonly text?: BilingualText;
  readonly onClose: () => void;
}

/** Saves a text, or all, in a form that other programs read or that can be printed. */
export default function ExportDialog({ text, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const job = useBackupJob();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [layout, setLayout] = useState<PrintLayout>('columns');
  const busy = job.working !== undefined;

  const save = async (): Promise<void> => {
    const wish = { format, layout, textId: text?.id };
    const file = await attempt(
      job.run(t('export.working'), (worker, onProgress, signal) =>
        worker.exportPairs(wish, onProgress, signal),
      ),
    );
    if (file === undefined) return;
    saveFile(file, exportName(text?.title ?? 'Duizhao', format));
    onClose();
  };

  return (
    <Dialog title={t(text === undefined ? 'export.allTitle' : 'export.title')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SelectField
          label={t('export.format')}
          hint={t(`export.hint.${format}`)}
          value={format}
          choices={EXPORT_FORMATS.map((value) => ({ value, label: t(`export.name.${value}`) }))}
          onChange={setFormat}
        />
        {format === 'html' && (
          <SelectField
            label={t('export.layout')}
            value={layout}
            choices={LAYOUTS.map((value) => ({ value, label: t(`export.layouts.${value}`) }))}
            onChange={setLayout}
          />
        )}
        {job.working !== undefined && <ProgressLine {...job.working} />}
        <p className={styles['actions']}>
          <Button type="submit" look="primary" disabled={busy}>
            {t('export.save')}
          </Button>
          <Button onClick={busy ? job.cancel : onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
