import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './review.module.css';
import type { FinishedSession } from './use-review-session.ts';
import { useStudiedToday } from './use-studied-today.ts';

const MINUTE_MS = 60_000;

/** Nothing left now: what was done today, when the next card comes, and where to go. */
export function FinishedScreen({ session }: { readonly session: FinishedSession }) {
  const { t } = useTranslation();
  const { waitUntil } = session.queue;
  const studied = useStudiedToday(session.today.day);
  const minutes =
    waitUntil === undefined
      ? undefined
      : Math.max(1, Math.ceil((waitUntil - session.today.now) / MINUTE_MS));
  return (
    <Surface label={t('review.summary')}>
      <p role="status">
        {minutes === undefined ? t('review.doneHint') : t('review.pauseHint', { count: minutes })}
      </p>
      {studied !== undefined && studied.answers > 0 && (
        <p>
          {t('review.todayAnswers', { count: studied.answers })}{' '}
          {t('review.todayNew', { count: studied.introduced })}
        </p>
      )}
      <p className={styles['links']}>
        <LinkButton to="/" look="primary">
          {t('review.backToToday')}
        </LinkButton>
        <LinkButton to="/practice">{t('practice.link')}</LinkButton>
        <LinkButton to="/progress">{t('today.seeProgress')}</LinkButton>
      </p>
    </Surface>
  );
}
