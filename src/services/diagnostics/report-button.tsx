import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../storage/collection.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pageSurroundings } from './page-surroundings.ts';
import styles from './report.module.css';

/** Shows a report without any of the learner's words, to be read, copied or saved. */
export function ReportButton({ collection }: { readonly collection: Collection }) {
  const { t } = useTranslation();
  const [report, setReport] = useState<string>();
  const [copied, setCopied] = useState(false);
  const make = async (): Promise<void> => {
    const { diagnosticReport } = await import('./diagnostic-report.ts');
    setReport(await diagnosticReport(collection.db, await pageSurroundings()));
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  if (report === undefined) {
    return <Button onClick={() => void make()}>{t('report.make')}</Button>;
  }
  return (
    <section className={styles['report']} aria-label={t('report.title')}>
      <p>{t('report.hint')}</p>
      <pre>{report}</pre>
      <p className={styles['actions']}>
        <Button onClick={() => void copy(report)}>{t('report.copy')}</Button>
        <Button onClick={() => saveFile(new Blob([report]), 'duizhao-report.txt')}>
          {t('report.save')}
        </Button>
      </p>
      <p role="status">{copied ? t('report.copied') : ''}</p>
    </section>
  );
}
