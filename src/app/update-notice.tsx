import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../ui/button.tsx';
import { watchForUpdates } from './app-updates.ts';
import styles from './update-notice.module.css';

/** Offers a new version when it is ready; waits while a review is going on. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [apply, setApply] = useState<() => void>();
  const [later, setLater] = useState(false);

  useEffect(() => watchForUpdates({ onReady: (run) => setApply(() => run) }), []);

  const busy = location.startsWith('/review') || location.startsWith('/import');
  if (apply === undefined || later || busy) return null;
  return (
    <aside className={styles['notice']} aria-label={t('update.label')}>
      <p>{t('update.ready')}</p>
      <Button look="primary" onClick={apply}>
        {t('update.now')}
      </Button>
      <Button look="quiet" onClick={() => setLater(true)}>
        {t('update.later')}
      </Button>
    </aside>
  );
}
