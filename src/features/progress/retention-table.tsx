import { useTranslation } from 'react-i18next';
import type { RetentionCount, TrueRetention } from '../../domain/progress/true-retention.ts';
import figures from '../../ui/figures.module.css';
import styles from './progress.module.css';

const ENOUGH = 20;
const ROWS = ['young', 'mature', 'all'] as const;

/** Share of due cards that were recalled, by maturity, with the counts that it comes from. */
export function RetentionTable({ retention }: { readonly retention: TrueRetention }) {
  const { t } = useTranslation();
  if (retention.all.passed + retention.all.failed === 0) {
    return <p>{t('progress.retentionNone')}</p>;
  }
  return (
    <>
      <table className={figures['table']}>
        <thead>
          <tr>
            <th scope="col">{t('progress.cards')}</th>
            <th scope="col">{t('progress.recalled')}</th>
            <th scope="col">{t('progress.share')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`progress.${row}`)}</th>
              <td>{t('progress.ofTotal', counts(retention[row]))}</td>
              <td>{share(retention[row]) ?? t('progress.tooFew')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['how']}>{t('progress.retentionHow')}</p>
    </>
  );
}

function counts({ passed, failed }: RetentionCount) {
  return { passed, total: passed + failed };
}

/** Too few answers say nothing; then there is no figure. */
function share({ passed, failed }: RetentionCount): string | undefined {
  const total = passed + failed;
  return total < ENOUGH ? undefined : `${Math.round((100 * passed) / total)} %`;
}
