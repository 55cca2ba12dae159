import { useTranslation } from 'react-i18next';
import { nextDueDay } from '../../domain/progress/next-due-day.ts';
import type { Overview } from '../../services/use-overview.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './today.module.css';

/** The day's work is done: says so, when the next is due, and what else one could do. */
export function NothingDue({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const next = nextDueDay(overview.texts, overview.today.day);
  return (
    <Surface label={t('today.waiting')}>
      <p className={styles['big']}>{t('today.done')}</p>
      <p className={styles['soft']}>
        {next === undefined
          ? t('today.nothingPlanned')
          : t('today.next', { count: next - overview.today.day })}
      </p>
      <p className={styles['row']}>
        <LinkButton to="/import" look="primary">
          {t('library.add')}
        </LinkButton>
        <LinkButton to="/practice">{t('practice.link')}</LinkButton>
        <LinkButton to="/progress">{t('today.seeProgress')}</LinkButton>
      </p>
    </Surface>
  );
}
