import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { dayTotals } from '../../domain/progress/day-totals.ts';
import { waitingOn } from '../../domain/progress/due-counts.ts';
import { useServices } from '../../services/services.tsx';
import type { Overview } from '../../services/use-overview.ts';
import type { LearningDay } from '../../shared/time.ts';
import { readDays } from '../../storage/tally-repository.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './today.module.css';

/** From so many usual days of reviews on a plan is offered. */
const USUAL_DAYS = 3;
/** A day on which less is done counts as this much: three of ten cards are no backlog. */
const LEAST_REVIEWS = 10;
const LOOKED_BACK_DAYS = 120;

/** Offers to spread what has piled up in a break; nothing to see otherwise. */
export function BacklogNote({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const { day } = overview.today;
  const days = useLiveQuery(
    () => readDays(collection.db, (day - LOOKED_BACK_DAYS) as LearningDay, day),
    [collection, day],
  );
  if (days === undefined) return null;
  const waiting = overview.texts
    .map(({ tally, burySiblings }) => waitingOn(tally, day, burySiblings).review)
    .reduce((sum, count) => sum + count, 0);
  const studied = days.map((count) => dayTotals(count).reviews).filter((count) => count > 0);
  const usual = studied.reduce((sum, count) => sum + count, 0) / Math.max(1, studied.length);
  if (waiting <= USUAL_DAYS * Math.max(LEAST_REVIEWS, usual)) return null;
  return (
    <Surface title={t('scheduling.welcomeBack')}>
      <p>{t('scheduling.welcomeBackText', { count: waiting })}</p>
      <p className={styles['row']}>
        <LinkButton to="/scheduling">{t('scheduling.makePlan')}</LinkButton>
      </p>
    </Surface>
  );
}
