import { useTranslation } from 'react-i18next';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { nextDueDay } from '../../domain/progress/next-due-day.ts';
import type { Overview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import type { StudyQueue } from '../../storage/study-queue.ts';
import styles from './review.module.css';

/** When more comes, in words: later today, tomorrow, or on the first day that brings anything. */
export function ComesNext(props: {
  readonly overview: Overview;
  readonly queue: StudyQueue;
  readonly textId: TextId | undefined;
}) {
  const { t, i18n } = useTranslation();
  const { overview, queue, textId } = props;
  const { day } = overview.today;
  const { waitUntil, counts } = queue;
  const { fresh, review } = overview.dueOn((day + 1) as LearningDay, textId);
  const tomorrow = fresh + review;
  const texts = overview.texts.filter(({ text }) => textId === undefined || text.id === textId);
  const next = tomorrow > 0 ? undefined : nextDueDay(texts, day);
  return (
    <ul className={styles['comesNext']} aria-label={t('finished.next')}>
      {waitUntil !== undefined && (
        <li>
          {t('finished.today', {
            count: counts.learning,
            time: new Date(waitUntil).toLocaleTimeString(i18n.language, {
              hour: '2-digit',
              minute: '2-digit',
            }),
          })}
        </li>
      )}
      {tomorrow > 0 && <li>{t('finished.tomorrow', { count: tomorrow, fresh })}</li>}
      {next !== undefined && next > day + 1 && <li>{t('today.next', { count: next - day })}</li>}
      {tomorrow === 0 && next === undefined && waitUntil === undefined && (
        <li>{t('today.nothingPlanned')}</li>
      )}
    </ul>
  );
}
