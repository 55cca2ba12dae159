import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeSource } from '../../services/import-source.ts';
import { useServices } from '../../services/services.tsx';
import { useDraftWriter } from '../../services/use-draft-writer.ts';
import { readDraft } from '../../storage/draft-repository.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { type Source, SourceForm } from '../../ui/source-form.tsx';
import { Surface } from '../../ui/surface.tsx';
import { describeImportError } from './describe-import-error.ts';
import styles from './import.module.css';
import { PairsReview } from './pairs-review.tsx';
import { useAlignment } from './use-alignment.ts';

const DRAFT = 'import';

/** From a pasted or opened text to sentence pairs to a text in the library. */
export default function ImportScreen() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const { alignment, align, cancel } = useAlignment();
  const write = useDraftWriter(DRAFT);
  const [draft, setDraft] = useState<string>();

  const open = (source: Source): void => {
    if (source.kind === 'pasted') keepDraft(source.text);
    align(source);
  };
  const keepDraft = (text: string): void => {
    setDraft(text);
    write(text);
  };

  const begin = useEffectEvent(() => {
    const offered = takeSource();
    if (offered !== undefined) {
      open(offered);
      if (offered.kind === 'file') setDraft('');
      return;
    }
    void readDraft(collection.db, DRAFT).then((text) => setDraft((now) => now ?? text ?? ''));
  });
  useEffect(() => begin(), []);

  if (alignment.kind === 'aligned') {
    return (
      <PairsReview bitext={alignment.bitext} onAdded={() => write(undefined)} onBack={cancel} />
    );
  }
  return (
    <Page title={t('import.title')} intro={<p>{t('import.intro')}</p>}>
      {alignment.kind === 'working' && (
        <Surface label={t('import.aligning')}>
          <ProgressLine
            label={t('import.aligning')}
            done={alignment.done}
            total={alignment.total}
          />
          <p>
            <Button onClick={cancel}>{t('common.cancel')}</Button>
          </p>
        </Surface>
      )}
      {alignment.kind === 'failed' && (
        <p className={styles['problem']} role="alert">
          {describeImportError(t, alignment.error)}
        </p>
      )}
      {draft !== undefined && alignment.kind !== 'working' && (
        <Surface label={t('source.label')}>
          <SourceForm onSource={open} initialText={draft} onDraft={keepDraft} />
        </Surface>
      )}
    </Page>
  );
}
