import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { coverage } from '../../domain/progress/coverage.ts';
import { dayTotals } from '../../domain/progress/day-totals.ts';
import { useServices } from '../../services/services.tsx';
import type { Overview, TextOverview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import { readDay } from '../../storage/tally-repository.ts';
import styles from './review.module.css';

/** What was answered today, and in each text how much of it is now known. */
export function LearnedToday({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const { day } = overview.today;
  const count = useLiveQuery(() => readDay(collection.db, day), [collection, day]);
  const total = dayTotals(count);
  if (total.answers === 0) return null;
  const rows = overview.texts
    .map((row) => ({ ...row, done: dayTotals(count, row.text.id), ...cardsOf(row, day) }))
    .filter(({ done }) => done.answers > 0);
  return (
    <>
      <p>
        {t('review.todayAnswers', { count: total.answers })}{' '}
        {t('review.todayNew', { count: total.introduced })}
      </p>
      <table className={styles['learned']}>
        <caption className="sr-only">{t('finished.learned')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('finished.text')}</th>
            <th scope="col">{t('finished.answered')}</th>
            <th scope="col">{t('finished.fresh')}</th>
            <th scope="col">{t('finished.known')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ text, done, known, all }) => (
            <tr key={text.id}>
              <th scope="row">
                <Link href={`/text/${text.id}`}>{text.title}</Link>
              </th>
              <td>{done.answers}</td>
              <td>{done.introduced}</td>
              <td>{t('finished.ofAll', { known, all })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Cards of a text that would be recalled now, and all that are not suspended. */
function cardsOf({ text, tally }: TextOverview, day: LearningDay) {
  const all = text.exercises.map((exercise) => coverage(tally, exercise, day));
  return {
    known: all.reduce((sum, { known }) => sum + known, 0),
    all: all.reduce((sum, { known, learning, fresh }) => sum + known + learning + fresh, 0),
  };
}
