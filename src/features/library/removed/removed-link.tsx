import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useServices } from '../../../services/services.tsx';
import { hasRemoved } from '../../../storage/removed-repository.ts';

/** The way to what was removed, where there is anything. */
export function RemovedLink() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const isAny = useLiveQuery(async () => hasRemoved(collection.db), [collection]);
  if (isAny !== true) return null;
  return (
    <p>
      <Link href="/removed">{t('removed.link')}</Link>
    </p>
  );
}
