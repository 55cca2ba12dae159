import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForPersistence, type Persistence, readPersistence } from '../../storage/persistence.ts';
import { Button } from '../../ui/button.tsx';
import styles from './settings.module.css';

/** Whether the browser has promised to keep the collection, with a way to ask. */
export function PersistenceLine() {
  const { t } = useTranslation();
  const [persistence, setPersistence] = useState<Persistence>();
  useEffect(() => {
    let shown = true;
    void readPersistence().then((read) => {
      if (shown) setPersistence(read);
    });
    return () => {
      shown = false;
    };
  }, []);
  if (persistence === undefined) return null;
  return (
    <div className={styles['persistence']}>
      <p role="status">{t(`persistence.${persistence}`)}</p>
      {persistence === 'denied' && (
        <Button onClick={() => void askForPersistence().then(setPersistence)}>
          {t('persistence.ask')}
        </Button>
      )}
    </div>
  );
}
