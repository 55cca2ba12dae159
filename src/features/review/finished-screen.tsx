import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { sumDue, useOverview } from '../../services/use-overview.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import { ComesNext } from './comes-next.tsx';
import { LearnedToday } from './learned-today.tsx';
import styles from './review.module.css';
import type { FinishedSession } from './use-review-session.ts';

const MINUTE_MS = 60_000;

/** Nothing left now: what was learned today in each text, when more comes, and where to go. */
export function FinishedScreen(props: {
  readonly session: FinishedSession;
  /** Only that text was studied. */
  readonly textId: TextId | undefined;
}) {
  const { t } = useTranslation();
  const { session, textId } = props;
  const overview = useOverview();
  const { waitUntil } = session.queue;
  const minutes =
    waitUntil === undefined
      ? undefined
      : Math.max(1, Math.ceil((waitUntil - session.today.now) / MINUTE_MS));
  if (overview === undefined) return null;
  const others = textId === undefined ? 0 : sumDue(overview.due) - sumDue(session.queue.counts);
  return (
    <Surface label={t('review.summary')}>
      <p role="status">
        {minutes === undefined ? t('finished.calm') : t('review.pauseHint', { count: minutes })}
      </p>
      <LearnedToday overview={overview} />
      <ComesNext overview={overview} queue={session.queue} textId={textId} />
      <p className={styles['links']}>
        {others > 0 && (
          <LinkButton to="/review" look="primary">
            {t('finished.others', { count: others })}
          </LinkButton>
        )}
        <LinkButton to="/" look={others > 0 ? 'plain' : 'primary'}>
          {t('review.backToToday')}
        </LinkButton>
        <LinkButton to="/practice">{t('practice.link')}</LinkButton>
        {textId !== undefined && <LinkButton to={`/walk/${textId}`}>{t('walk.link')}</LinkButton>}
        <LinkButton to="/progress">{t('today.seeProgress')}</LinkButton>
      </p>
    </Surface>
  );
}
