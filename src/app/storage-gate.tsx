import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CollectionMark, missedMark } from '../services/backup/collection-mark.ts';
import { describeStorageFailure } from '../services/describe-storage-failure.ts';
import { useServices } from '../services/services.tsx';
import type { Collection } from '../storage/collection.ts';
import { readMeta } from '../storage/device-meta.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import { Button } from '../ui/button.tsx';
import { RescueLink } from '../ui/rescue-link.tsx';
import styles from './crash-screen.module.css';

const SLOW_MS = 2_000;

type Gate =
  | { readonly kind: 'opening'; readonly slow: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | { readonly kind: 'missing'; readonly mark: CollectionMark };

const MissingCollection = lazy(() => import('../features/settings/backups/missing-collection.tsx'));

/** Shows the app once its database is open; otherwise says why it is not and what to do. */
export function StorageGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [gate, setGate] = useState<Gate>({ kind: 'opening', slow: false });

  useEffect(() => {
    const timer = setTimeout(
      () => setGate((now) => (now.kind === 'opening' ? { kind: 'opening', slow: true } : now)),
      SLOW_MS,
    );
    void openCollection(collection).then(setGate);
    return () => clearTimeout(timer);
  }, [collection]);

  if (gate.kind === 'open') return children;
  if (gate.kind === 'opening' && !gate.slow) return null;
  if (gate.kind === 'missing') {
    return (
      <Suspense>
        <MissingCollection mark={gate.mark} onGoOn={() => setGate({ kind: 'open' })} />
      </Suspense>
    );
  }
  return (
    <main className={styles['crash']} role="alert">
      <h1>{t(gate.kind === 'opening' ? 'gate.blocked' : 'gate.failed')}</h1>
      <p>
        {gate.kind === 'opening' ? t('gate.blockedHint') : describeStorageFailure(t, gate.failure)}
      </p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('crash.reload')}
        </Button>
      </p>
      <RescueLink />
    </main>
  );
}

async function openCollection(c: Collection): Promise<Gate> {
  const opened = await openDatabase(c.db);
  if (!opened.ok) return { kind: 'failed', failure: opened.error };
  const mark = missedMark(await readMeta(c.db));
  return mark === undefined ? { kind: 'open' } : { kind: 'missing', mark };
}
