import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { syncNow, withSyncLock } from '../../../services/sync/keep-syncing.ts';
import type { SyncPlace } from '../../../storage/sync/sync-state.ts';
import { followKey } from '../../../sync/change-key.ts';
import { phraseToSecret } from '../../../sync/recovery-phrase.ts';
import { findCollection } from '../../../sync/set-up.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { describePhraseFault, describeSyncFailure } from './describe-sync.ts';
import { PhraseField } from './phrase-field.tsx';

/** Goes on under the key that another device has changed to. */
export function FollowKeyDialog(props: {
  readonly place: SyncPlace;
  /** The new phrase, where a link has brought it. */
  readonly phrase: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const { place, onClose } = props;
  const [phrase, setPhrase] = useState(props.phrase);
  const [error, setError] = useState<string>();
  const follow = async (): Promise<void> => {
    const secret = phraseToSecret(phrase);
    if (!secret.ok) {
      setError(describePhraseFault(t, secret.error));
      return;
    }
    const found = await findCollection(place, secret.value);
    if (!found.ok) setError(describeSyncFailure(t, found.error, place.kind));
    else if (!found.value) setError(t('sync.notFound'));
    else {
      await withSyncLock(() => followKey(collection, browserSync(), secret.value));
      void syncNow(true);
      onClose();
    }
  };
  return (
    <FormDialog
      title={t('sync.key.followTitle')}
      submit={t('sync.key.follow')}
      onSubmit={() => void follow()}
      onClose={onClose}
    >
      <PhraseField
        hint={t('sync.key.followHint')}
        value={phrase}
        error={error}
        onChange={(next) => {
          setPhrase(next);
          setError(undefined);
        }}
      />
    </FormDialog>
  );
}
