import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { privateFolder } from '../../../services/backup/kept-folders.ts';
import { useBackupJob } from '../../../services/backup/use-backup-job.ts';
import { phraseToSecret } from '../../../sync/recovery-phrase.ts';
import { findCollection } from '../../../sync/set-up.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { describePhraseFault, describeSyncFailure } from './describe-sync.ts';
import { type Place, PlaceFields } from './place-fields.tsx';
import { useTurnOn } from './use-turn-on.ts';

/** Adds this device to others: the folder they meet in, and their phrase. */
export function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const turnOn = useTurnOn();
  const job = useBackupJob();
  const [place, setPlace] = useState<Place>({ name: '', folder: undefined });
  const [isMissing, setMissing] = useState(false);
  const [phrase, setPhrase] = useState('');
  const [error, setError] = useState<string>();

  const join = async (): Promise<void> => {
    const { folder, name } = place;
    setMissing(folder === undefined);
    const secret = phraseToSecret(phrase);
    if (!secret.ok) {
      setError(describePhraseFault(t, secret.error));
      return;
    }
    if (folder === undefined) return;
    const found = await findCollection({ kind: 'folder', handle: folder }, secret.value);
    if (!found.ok) setError(describeSyncFailure(t, found.error));
    else if (!found.value) setError(t('sync.notFound'));
    else {
      // What two collections become when they meet cannot be taken apart again.
      const kept = await privateFolder();
      if (kept !== undefined) {
        await job.run(t('sync.keepingCopy'), (worker, onProgress, signal) =>
          worker.keepBackup(kept, 'before-sync', onProgress, signal),
        );
      }
      if (await turnOn(secret.value, name, folder)) onClose();
    }
  };

  return (
    <FormDialog
      title={t('sync.joinTitle')}
      submit={t('sync.turnOn')}
      onSubmit={() => void join()}
      onClose={onClose}
    >
      <PlaceFields place={place} onChange={setPlace} isMissing={isMissing} />
      <TextField
        label={t('sync.phrase')}
        hint={t('sync.phraseFieldHint')}
        error={error}
        required
        autoCapitalize="off"
        autoComplete="off"
        value={phrase}
        onChange={(event) => {
          setPhrase(event.target.value);
          setError(undefined);
        }}
      />
      {job.working !== undefined && <ProgressLine {...job.working} />}
    </FormDialog>
  );
}
