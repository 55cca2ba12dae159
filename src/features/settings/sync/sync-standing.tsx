import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepsItsWord } from '../../../domain/sync/server-version.ts';
import { askToWrite } from '../../../services/backup/chosen-folder.ts';
import { syncNow } from '../../../services/sync/keep-syncing.ts';
import type { SyncOutcome } from '../../../storage/sync/sync-outcome.ts';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../settings.module.css';
import { describeTroubles } from './describe-sync.ts';
import { DeviceList } from './device-list.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { PhraseList } from './phrase-list.tsx';
import troubleStyles from './sync.module.css';
import { useStatusLine } from './use-status-line.ts';

/** How sync stands: the last one, what waits, what is wrong, the devices, and what can be done. */
export function SyncStanding(props: { readonly state: SyncState; readonly waiting: number }) {
  const { t } = useTranslation();
  const { state, waiting } = props;
  const [isSyncing, setSyncing] = useState(false);
  const [isPhraseShown, setPhraseShown] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const line = useStatusLine(state);
  const troubles = state.latest?.kind === 'done' ? describeTroubles(t, state.latest, state) : [];
  const oldServer = oldServerOf(state.latest);
  const sync = async (): Promise<void> => {
    setSyncing(true);
    await syncNow(true);
    setSyncing(false);
  };
  const allow = async (): Promise<void> => {
    if (state.place.kind === 'folder' && (await askToWrite(state.place.handle))) await sync();
  };

  return (
    <>
      <div role="status">
        <p>{isSyncing ? t('sync.working') : line}</p>
        {waiting > 0 && <p className={styles['hint']}>{t('sync.waiting', { count: waiting })}</p>}
      </div>
      {troubles.length > 0 && (
        <ul className={troubleStyles['troubles']}>
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
      {oldServer !== undefined && (
        <p className={styles['hint']}>{t('sync.oldServer', { version: oldServer })}</p>
      )}
      <div className={styles['actions']}>
        {state.place.kind === 'folder' && isRefused(state.latest) && (
          <Button look="primary" onClick={() => void allow()}>
            {t('sync.allow')}
          </Button>
        )}
        <Button onClick={() => void sync()} disabled={isSyncing}>
          {t('sync.now')}
        </Button>
      </div>
      <DeviceList state={state} />
      <div className={styles['actions']}>
        <Button
          look="quiet"
          aria-expanded={isPhraseShown}
          onClick={() => setPhraseShown(!isPhraseShown)}
        >
          {t('sync.showPhrase')}
        </Button>
        <Button look="quiet" onClick={() => setLeaving(true)}>
          {t('sync.leave')}
        </Button>
      </div>
      {isPhraseShown && <PhraseList secret={state.secret} />}
      {isLeaving && <LeaveDialog onClose={() => setLeaving(false)} />}
    </>
  );
}

function isRefused(latest: SyncOutcome | undefined): boolean {
  return (
    latest?.kind === 'failed' &&
    latest.failure.kind === 'transport' &&
    latest.failure.failure.kind === 'refused'
  );
}

function oldServerOf(latest: SyncOutcome | undefined): string | undefined {
  const version = latest?.kind === 'done' ? latest.serverVersion : undefined;
  return version === undefined || keepsItsWord(version) ? undefined : version;
}
