import { useTranslation } from 'react-i18next';
import type { RebuildReport } from '../../storage/rebuild-projections.ts';
import styles from './settings.module.css';

/** What a rebuilding, or the reading of a backup, has found. */
export interface Found
  extends Partial<Pick<RebuildReport, 'findings' | 'damaged' | 'refusedOptions'>> {
  /** Entries of the file that were here already. */
  readonly known?: number;
}

/** A sentence for each kind of oddity in the log; nothing to see where there is none. */
export function LogFindingsList({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const { findings, damaged = 0, known = 0, refusedOptions = 0 } = found;
  const sentences = [
    known > 0 && t('findings.known', { count: known }),
    damaged > 0 && t('findings.damaged', { count: damaged }),
    refusedOptions > 0 && t('findings.options', { count: refusedOptions }),
    findings && findings.unknown > 0 && t('findings.unknown', { count: findings.unknown }),
    findings && findings.orphans > 0 && t('findings.orphans', { count: findings.orphans }),
    findings && findings.ahead > 0 && t('findings.ahead', { count: findings.ahead }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <ul className={styles['findings']} role="status">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
