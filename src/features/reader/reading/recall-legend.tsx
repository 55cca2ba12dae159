import { useTranslation } from 'react-i18next';
import { RECALL_BANDS } from '../../../domain/progress/sentence-recall.ts';
import styles from './reading.module.css';
import { RecallSign, type SignedBand } from './recall-sign.tsx';

const SIGNS: readonly SignedBand[] = [...RECALL_BANDS, 'unasked'];

/** What each mark says, from what is new to what is known. */
export function RecallLegend() {
  const { t } = useTranslation();
  return (
    <details className={styles['legend']}>
      <summary>{t('reading.legend')}</summary>
      <p>{t('reading.chance')}</p>
      <ul>
        {SIGNS.map((band) => (
          <li key={band} data-band={band}>
            <RecallSign band={band} />{' '}
            <span className={styles['tinted']}>{t(`reading.bands.${band}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
