import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { gradeAgreement } from '../../domain/progress/grade-agreement.ts';
import { sumTotals } from '../../domain/progress/totals/sum-totals.ts';
import { ALL_TEXTS } from '../../domain/progress/totals/totals-block.ts';
import { errorTrends, typedWeeks } from '../../domain/progress/typed-errors.ts';
import { useServices } from '../../services/services.tsx';
import type { LearningDay } from '../../shared/time.ts';
import { readTypedReviews } from '../../storage/read-typed-reviews.ts';
import { readTotals } from '../../storage/totals-repository.ts';
import figures from '../../ui/figures.module.css';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';

/** As many as fit on a phone. */
const WEEKS = 4;
const DAYS = WEEKS * 7;

/** What went wrong in typed answers, by kind and week, and how often a suggested grade was taken. */
export function TypedErrors({ today }: { readonly today: LearningDay }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const reviews = useLiveQuery(
    () => readTypedReviews(collection.db, (today - DAYS + 1) as LearningDay),
    [collection, today],
  );
  if (reviews === undefined) return null;
  const trends = errorTrends(reviews, today, WEEKS);
  const answers = typedWeeks(reviews, today, WEEKS);
  const weekName = (place: number): string =>
    place === WEEKS - 1 ? t('errors.thisWeek') : t('errors.weeksAgo', { count: WEEKS - 1 - place });
  return (
    <Surface title={t('errors.title')}>
      {trends.length === 0 ? (
        <p>{t('errors.none')}</p>
      ) : (
        <>
          <table className={figures['table']}>
            <thead>
              <tr>
                <th scope="col">{t('errors.kind')}</th>
                {answers.map((_, place) => (
                  // The place is what tells the weeks apart.
                  <th scope="col" key={weekName(place)}>
                    {weekName(place)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trends.map(({ kind, weeks }) => (
                <tr key={kind}>
                  <th scope="row">{t(`feedback.kinds.${kind}`)}</th>
                  {weeks.map((count, place) => (
                    <td key={weekName(place)}>{count}</td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t('errors.answers')}</th>
                {answers.map((count, place) => (
                  <td key={weekName(place)}>{count}</td>
                ))}
              </tr>
            </tbody>
          </table>
          <p className={styles['how']}>{t('errors.how')}</p>
          <p>
            <Link href="/practice">{t('errors.practise')}</Link>
          </p>
        </>
      )}
      <Agreement today={today} />
    </Surface>
  );
}

function Agreement({ today }: { readonly today: LearningDay }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const blocks = useLiveQuery(() => readTotals(collection.db, ALL_TEXTS), [collection]);
  if (blocks === undefined) return null;
  const { counts } = sumTotals(blocks, { from: (today - DAYS + 1) as LearningDay, to: today });
  const { suggested, same, higher, lower } = gradeAgreement(counts);
  if (suggested === 0) return null;
  return <p>{t('errors.agreement', { count: suggested, same, higher, lower })}</p>;
}
