import { useTranslation } from 'react-i18next';
import type { DueCounts } from '../domain/progress/due-counts.ts';
import styles from './due-line.module.css';

const KINDS = ['fresh', 'learning', 'review'] as const;

/** New, learning and due cards in words, each with its own mark. */
export function DueLine({ due }: { readonly due: DueCounts }) {
  const { t } = useTranslation();
  return (
    <p className={styles['line']}>
      {KINDS.map((kind) => (
        <span key={kind} className={styles[kind]}>
          {t(`due.${kind}`, { count: due[kind] })}
        </span>
      ))}
    </p>
  );
}
