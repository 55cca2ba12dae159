import { useTranslation } from 'react-i18next';
import { describeAnkiFailure } from '../../../services/describe-anki-failure.ts';
import { Button } from '../../../ui/button.tsx';
import { Page } from '../../../ui/page.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { Surface } from '../../../ui/surface.tsx';
import styles from '../import.module.css';
import { AnkiChoices } from './anki-choices.tsx';
import { AnkiDone } from './anki-done.tsx';
import { useAnkiFile } from './use-anki-file.ts';

export interface AnkiWizardProps {
  readonly file: File;
  /** Back to choosing a file. */
  readonly onBack: () => void;
}

/** From an Anki file to texts: what is in it, what it becomes, and what has come of it. */
export default function AnkiWizard({ file, onBack }: AnkiWizardProps) {
  const { t } = useTranslation();
  const { stage, bring, stop } = useAnkiFile(file);
  if (stage.kind === 'seen') {
    return (
      <AnkiChoices
        name={file.name}
        sight={stage.sight}
        onBring={(mapping, takesSounds) => void bring(mapping, takesSounds)}
        onBack={onBack}
      />
    );
  }
  if (stage.kind === 'done') return <AnkiDone outcome={stage.outcome} onBack={onBack} />;
  const back = <Button onClick={onBack}>{t('anki.back')}</Button>;
  if (stage.kind === 'failed') {
    return (
      <Page title={t('anki.title')} actions={back}>
        <div className={styles['problem']} role="alert">
          <p>{describeAnkiFailure(t, stage.failure)}</p>
        </div>
      </Page>
    );
  }
  const label = t(`anki.${stage.kind}`);
  return (
    <Page title={t('anki.title')}>
      <Surface label={label}>
        <ProgressLine label={label} done={stage.done} total={stage.total} />
        <p>
          <Button onClick={stop}>{t('common.cancel')}</Button>
        </p>
      </Surface>
    </Page>
  );
}
