import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './outlook.module.css';
import type { TextOutlookProps } from './text-outlook-props.ts';

const OutlookDetails = lazy(() => import('./outlook-details.tsx'));

/** When most of a text will be known, folded away: nothing of it is counted before it is opened. */
export function TextOutlook(props: TextOutlookProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles['outlook']}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('outlook.title')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <OutlookDetails {...props} />
        </Suspense>
      )}
    </details>
  );
}
