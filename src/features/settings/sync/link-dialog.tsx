import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytesToHex } from '../../../domain/sync/batch-header.ts';
import type { Result } from '../../../shared/result.ts';
import { type SyncState, statementsOf } from '../../../storage/sync/sync-state.ts';
import { type Invitation, type InvitationFault, readInvitation } from '../../../sync/invitation.ts';
import { secretToPhrase } from '../../../sync/recovery-phrase.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from '../settings.module.css';
import { FollowKeyDialog } from './follow-key-dialog.tsx';
import { JoinDialog } from './join-dialog.tsx';

interface LinkDialogProps {
  /** What stood in the link. */
  readonly said: string;
  /** Undefined while sync is off. */
  readonly state: SyncState | undefined;
  readonly onClose: () => void;
}

/** Asks what a link that adds a device was opened for, and does nothing before that. */
export function LinkDialog({ said, state, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const [read, setRead] = useState<Result<Invitation, InvitationFault>>();
  // As it was when the link was opened: to join must not end in “one of them already”.
  const [before] = useState(state);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const result = await readInvitation(said);
      if (!isOver) setRead(result);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [said]);

  if (read === undefined) return null;
  if (!read.ok) return <Told text={t('sync.link.malformed')} onClose={onClose} />;
  if (before === undefined) return <JoinDialog invitation={read.value} onClose={onClose} />;
  const { secret } = read.value;
  if (bytesToHex(before.secret) === bytesToHex(secret)) {
    return <Told text={t('sync.link.already')} onClose={onClose} />;
  }
  if (statementsOf(before).moved === undefined) {
    return <Told text={t('sync.link.others')} onClose={onClose} />;
  }
  const phrase = secretToPhrase(secret);
  return <FollowKeyDialog place={before.place} phrase={phrase} onClose={onClose} />;
}

function Told({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('sync.link.title')} onClose={onClose}>
      <div className={styles['form']}>
        <p>{text}</p>
        <p className={styles['actions']}>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </p>
      </div>
    </Dialog>
  );
}
