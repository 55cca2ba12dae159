import { useEffect } from 'react';
import { markCollection } from '../services/backup/collection-mark.ts';
import { beginLogAtStart } from '../services/begin-log-at-start.ts';
import { useServices } from '../services/services.tsx';
import { readMeta } from '../storage/device-meta.ts';

/** Once the first screen is there; nobody has answered by then. */
const BEGIN_LOG_MS = 300;
/** After the first screen has settled. */
const FIRST_BACKUP_MS = 8_000;
/** A tab may stay open for days. */
const LATER_BACKUPS_MS = 3_600_000;
const MARK_MS = 60_000;

/**
 * While the app is open: a new log of the browser's at the start, a backup a day, and a mark of how far the
 * collection has come. Nothing to see.
 */
export function Safekeeping() {
  const { collection } = useServices();

  useEffect(() => {
    const timer = setTimeout(() => void beginLogAtStart(), BEGIN_LOG_MS);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const keep = async (): Promise<void> => {
      const { keepDailyBackup } = await import('../services/backup/keep-daily-backup.ts');
      await keepDailyBackup(collection);
    };
    const first = setTimeout(() => void keep(), FIRST_BACKUP_MS);
    const later = setInterval(() => void keep(), LATER_BACKUPS_MS);
    return () => {
      clearTimeout(first);
      clearInterval(later);
    };
  }, [collection]);

  useEffect(() => {
    const mark = async (): Promise<void> =>
      markCollection(await readMeta(collection.db), collection.now());
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void mark();
    };
    void mark();
    const timer = setInterval(() => void mark(), MARK_MS);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [collection]);
  return null;
}
