import type { ReactNode } from 'react';
import styles from './missing-side.module.css';

/** Stands where a pair has nothing on one side, and says so. */
export function MissingSide({ children }: { readonly children: ReactNode }) {
  return <p className={styles['missing']}>{children}</p>;
}
