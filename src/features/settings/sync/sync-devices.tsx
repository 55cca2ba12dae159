import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SyncState, statementsOf } from '../../../storage/sync/sync-state.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../settings.module.css';
import { ChangeKeyDialog } from './change-key-dialog.tsx';
import { DeviceList } from './device-list.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { type ListedDevice, listedDevices } from './listed-devices.ts';
import { PhraseList } from './phrase-list.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

const AddDeviceDialog = lazy(() => import('./add-device-dialog.tsx'));

type Asked =
  | { readonly kind: 'add' | 'key' | 'leave' }
  | { readonly kind: 'rename' | 'remove'; readonly device: ListedDevice };

/** The devices, and what can be done with them, with the key, and with this device among them. */
export function SyncDevices({ state }: { readonly state: SyncState }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const [isPhraseShown, setPhraseShown] = useState(false);
  // Who is no longer among the others cannot add to them.
  const { moved, removed } = statementsOf(state);
  const isAmong = moved === undefined && !(state.member in removed);
  // The code of a key that is about to be changed would lead nowhere soon.
  const canAdd = isAmong && state.next === undefined;
  return (
    <>
      <DeviceList
        devices={listedDevices(state)}
        isAmong={isAmong}
        onRename={(device) => setAsked({ kind: 'rename', device })}
        onRemove={(device) => setAsked({ kind: 'remove', device })}
      />
      <div className={styles['actions']}>
        {canAdd && <Button onClick={() => setAsked({ kind: 'add' })}>{t('sync.add')}</Button>}
        {isAmong && (
          <Button
            look="quiet"
            aria-expanded={isPhraseShown}
            onClick={() => setPhraseShown(!isPhraseShown)}
          >
            {t('sync.showPhrase')}
          </Button>
        )}
        {isAmong && (
          <Button look="quiet" onClick={() => setAsked({ kind: 'key' })}>
            {t('sync.key.change')}
          </Button>
        )}
        <Button look="quiet" onClick={() => setAsked({ kind: 'leave' })}>
          {t('sync.leave')}
        </Button>
      </div>
      {isPhraseShown && <PhraseList secret={state.secret} />}
      {asked && <AskedDialog asked={asked} state={state} onAsk={setAsked} />}
    </>
  );
}

interface AskedDialogProps {
  readonly asked: Asked;
  readonly state: SyncState;
  readonly onAsk: (next: Asked | undefined) => void;
}

function AskedDialog({ asked, state, onAsk }: AskedDialogProps) {
  const close = (): void => onAsk(undefined);
  switch (asked.kind) {
    case 'rename':
      return <RenameDialog device={asked.device} onClose={close} />;
    case 'remove':
      return (
        <RemoveDialog
          device={asked.device}
          onClose={close}
          onChangeKey={() => onAsk({ kind: 'key' })}
        />
      );
    case 'key':
      return <ChangeKeyDialog onClose={close} />;
    case 'leave':
      return <LeaveDialog onClose={close} />;
    default:
      return (
        <Suspense fallback={null}>
          <AddDeviceDialog state={state} onClose={close} />
        </Suspense>
      );
  }
}
