import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepsItsWord } from '../../../domain/sync/server-version.ts';
import { askToWrite } from '../../../services/backup/chosen-folder.ts';
import { syncNow } from '../../../services/sync/keep-syncing.ts';
import type { SyncFailure, SyncOutcome } from '../../../storage/sync/sync-outcome.ts';
import type { SyncState } from '../../../storage/sync/sync-state.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../settings.module.css';
import { describeRefused, describeTroubles } from './describe-sync.ts';
import { FollowKeyDialog } from './follow-key-dialog.tsx';
import troubleStyles from './sync.module.css';
import { SyncDevices } from './sync-devices.tsx';
import { useStatusLine } from './use-status-line.ts';

/** How sync stands: the last one, what waits, what is wrong, the devices, and what can be done. */
export function SyncStanding(props: { readonly state: SyncState; readonly waiting: number }) {
  const { t } = useTranslation();
  const { state, waiting } = props;
  const [isSyncing, setSyncing] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  const line = useStatusLine(state);
  const troubles = [
    ...(state.latest?.kind === 'done' ? describeTroubles(t, state.latest, state) : []),
    ...describeRefused(t, state),
  ];
  const isGone = isStopped(state.latest, 'removed') || isStopped(state.latest, 'moved');
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
        {state.next !== undefined && <p className={styles['hint']}>{t('sync.key.pending')}</p>}
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
        {isStopped(state.latest, 'moved') && (
          <Button look="primary" onClick={() => setFollowing(true)}>
            {t('sync.key.enter')}
          </Button>
        )}
        {!isGone && (
          <Button onClick={() => void sync()} disabled={isSyncing}>
            {t('sync.now')}
          </Button>
        )}
      </div>
      <SyncDevices state={state} />
      {isFollowing && (
        <FollowKeyDialog place={state.place} phrase="" onClose={() => setFollowing(false)} />
      )}
    </>
  );
}

function isStopped(latest: SyncOutcome | undefined, kind: SyncFailure['kind']): boolean {
  return latest?.kind === 'failed' && latest.failure.kind === kind;
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
