import { type ReactNode, useRef } from 'react';
import styles from './progress.module.css';
import { useIdleLater } from './use-idle-later.ts';
import { useSeen } from './use-seen.ts';

/**
 * A figure that is not in sight when the page opens: drawn once it is scrolled near, or else when the page
 * has nothing to do, so that it is found by searching the page and by screen readers.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useSeen(place, '50% 0px');
  const isIdle = useIdleLater();
  if (isNear || isIdle) return children;
  return <div ref={place} className={styles['later']} />;
}
