import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { keepSyncing } from '../../../services/sync/keep-syncing.ts';
import { forgetLink, keptLink } from '../../../services/sync/kept-link.ts';
import { markSync } from '../../../services/sync/sync-mark.ts';
import { Button } from '../../../ui/button.tsx';
import { Surface } from '../../../ui/surface.tsx';
import styles from '../settings.module.css';
import { FirstDeviceDialog } from './first-device-dialog.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { SyncStanding } from './sync-standing.tsx';
import { useSync } from './use-sync.ts';

/** The same collection on several devices: set up, joined, and how it stands. */
export default function SyncSettings() {
  const { t } = useTranslation();
  const { collection } = useServices();
  const view = useSync();
  const [said, setSaid] = useState(keptLink);
  const isOn = view?.state !== undefined;
  useEffect(() => {
    if (!isOn) return;
    markSync(true);
    keepSyncing(collection);
  }, [isOn, collection]);
  const closeLink = (): void => {
    forgetLink();
    setSaid(undefined);
  };

  if (view === undefined) return null;
  return (
    <Surface title={t('sync.title')}>
      {view.state === undefined ? (
        <SyncOffer />
      ) : (
        <SyncStanding state={view.state} waiting={view.waiting} />
      )}
      {said !== undefined && <LinkDialog said={said} state={view.state} onClose={closeLink} />}
    </Surface>
  );
}

function SyncOffer() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'first' | 'join'>();
  const close = (): void => setAsked(undefined);
  return (
    <>
      <p>{t('sync.why')}</p>
      <div className={styles['actions']}>
        <Button onClick={() => setAsked('first')}>{t('sync.first')}</Button>
        <Button onClick={() => setAsked('join')}>{t('sync.join')}</Button>
      </div>
      {asked === 'first' && <FirstDeviceDialog onClose={close} />}
      {asked === 'join' && <JoinDialog onClose={close} />}
    </>
  );
}
