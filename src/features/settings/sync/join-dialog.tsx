import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privateFolder } from '../../../services/backup/kept-folders.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import type { Invitation } from '../../../sync/invitation.ts';
import { phraseToSecret, secretToPhrase } from '../../../sync/recovery-phrase.ts';
import { findCollection } from '../../../sync/set-up.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { describePhraseFault, describeSyncFailure } from './describe-sync.ts';
import { PhraseField } from './phrase-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { describePlaceFault, emptyWish, invitedWish, readPlace } from './place-wish.ts';
import { useTurnOn } from './use-turn-on.ts';

interface JoinDialogProps {
  readonly onClose: () => void;
  /** What a link said, to be filled in. */
  readonly invitation?: Invitation | undefined;
}

/** Adds this device to others: where they meet, and their phrase. */
export function JoinDialog({ onClose, invitation }: JoinDialogProps) {
  const { t } = useTranslation();
  const turnOn = useTurnOn();
  const job = useBackupJob();
  const [wish, setWish] = useState(() => (invitation ? invitedWish(invitation) : emptyWish()));
  const [placeError, setPlaceError] = useState<string>();
  const [phrase, setPhrase] = useState(() => (invitation ? secretToPhrase(invitation.secret) : ''));
  const [error, setError] = useState<string>();

  const join = async (): Promise<void> => {
    const place = readPlace(wish);
    setPlaceError(place.ok ? undefined : describePlaceFault(t, place.error));
    const secret = phraseToSecret(phrase);
    if (!secret.ok) {
      setError(describePhraseFault(t, secret.error));
      return;
    }
    if (!place.ok) return;
    const found = await findCollection(place.value, secret.value);
    if (!found.ok) setPlaceError(describeSyncFailure(t, found.error, wish.kind));
    else if (!found.value) setError(t('sync.notFound'));
    else {
      // What two collections become when they meet cannot be taken apart again.
      const kept = await privateFolder();
      if (kept !== undefined) {
        await job.run(t('sync.keepingCopy'), (worker, onProgress, signal) =>
          worker.keepBackup(kept, 'before-sync', onProgress, signal),
        );
      }
      const { name } = wish;
      if (await turnOn({ secret: secret.value, name, place: place.value })) onClose();
    }
  };

  return (
    <FormDialog
      title={t('sync.joinTitle')}
      submit={t('sync.turnOn')}
      onSubmit={() => void join()}
      onClose={onClose}
    >
      {invitation !== undefined && <p>{t('sync.invited')}</p>}
      <PlaceFields wish={wish} onChange={setWish} error={placeError} />
      <PhraseField
        hint={t('sync.phraseFieldHint')}
        value={phrase}
        error={error}
        onChange={(next) => {
          setPhrase(next);
          setError(undefined);
        }}
      />
      {job.working !== undefined && <ProgressLine {...job.working} />}
    </FormDialog>
  );
}
