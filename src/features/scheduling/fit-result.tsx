import { useTranslation } from 'react-i18next';
import type { Fit } from '../../domain/reviews/fit/fit-parameters.ts';
import figures from '../../ui/figures.module.css';
import styles from './scheduling.module.css';

/** What a fit found, in words and in the two measures. */
export function FitResult({ fit }: { readonly fit: Fit }) {
  const { t } = useTranslation();
  const rows = [
    { name: t('scheduling.logLoss'), before: fit.before.logLoss, after: fit.after.logLoss },
    { name: t('scheduling.rmse'), before: fit.before.rmseBins, after: fit.after.rmseBins },
  ];
  return (
    <div className={styles['result']} role="status">
      <p className={styles['big']}>
        {t(fit.kept ? 'scheduling.fitBetter' : 'scheduling.fitWorse')}
      </p>
      <table className={figures['table']}>
        <thead>
          <tr>
            <th scope="col">{t('scheduling.measure')}</th>
            <th scope="col">{t('scheduling.before')}</th>
            <th scope="col">{t('scheduling.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before.toFixed(4)}</td>
              <td>{after.toFixed(4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['how']}>
        {t('scheduling.fitFrom', { count: fit.reviews })} {t('scheduling.fitTested')}
      </p>
    </div>
  );
}
