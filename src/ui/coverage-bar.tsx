import { useTranslation } from 'react-i18next';
import type { Coverage } from '../domain/progress/coverage.ts';
import styles from './coverage-bar.module.css';

const PARTS = ['known', 'learning', 'fresh'] as const;

/** How much of a text is new, learning and known in one direction: a bar, and the same in words. */
export function CoverageBar(props: { readonly label: string; readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const { coverage } = props;
  const total = Math.max(1, coverage.known + coverage.learning + coverage.fresh);
  return (
    <div className={styles['coverage']}>
      <p className={styles['label']}>{props.label}</p>
      <div className={styles['bar']} aria-hidden="true">
        {PARTS.map((part) => (
          <span
            key={part}
            className={styles[part]}
            style={{ inlineSize: `${(100 * coverage[part]) / total}%` }}
          />
        ))}
      </div>
      <p className={styles['words']}>
        {PARTS.map((part) => (
          <span key={part}>
            <span className={`${styles['dot']} ${styles[part]}`} aria-hidden="true" />
            {t(`coverage.${part}`, { count: coverage[part] })}
          </span>
        ))}
      </p>
    </div>
  );
}
