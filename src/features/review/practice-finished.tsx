import { useTranslation } from 'react-i18next';
import type { CardId } from '../../domain/cards/card-id.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import { forgottenIn, type PracticeRun } from './practice-run.ts';
import styles from './review.module.css';

/** What was practised, and the forgotten ones once more. */
export function PracticeFinished(props: {
  readonly run: PracticeRun;
  readonly onAgain: (ids: readonly CardId[]) => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation();
  const { run, onAgain, onStop } = props;
  const answered = run.done.filter(({ grade }) => grade !== undefined).length;
  const forgotten = forgottenIn(run);
  return (
    <Surface label={t('practice.done')}>
      <p role="status">
        {t('practice.answered', { count: answered })}{' '}
        {t('practice.forgottenCount', { count: forgotten.length })}{' '}
        {t(run.counts ? 'practice.didCount' : 'practice.didNotCount')}
      </p>
      <p className={styles['links']}>
        {forgotten.length > 0 && (
          <Button look="primary" onClick={() => onAgain(forgotten)}>
            {t('practice.again')}
          </Button>
        )}
        <Button onClick={onStop}>{t('practice.more')}</Button>
        <LinkButton to="/">{t('review.backToToday')}</LinkButton>
      </p>
    </Surface>
  );
}
