import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserSync } from '../../../services/sync/browser-sync.ts';
import { syncNow, withSyncLock } from '../../../services/sync/keep-syncing.ts';
import { chooseKey } from '../../../sync/change-key.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNewPhrase } from './use-new-phrase.tsx';

type Step = 'why' | 'phrase' | 'words';

/** Another key in the place of the one so far: what it means, the new phrase, and whether it was written down. */
export function ChangeKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const [step, setStep] = useState<Step>('why');
  const change = async (): Promise<void> => {
    if (!phrase.check()) return;
    await withSyncLock(() => chooseKey(browserSync(), phrase.secret));
    void syncNow(true);
    onClose();
  };
  const submit = (): void => {
    if (step === 'why') setStep('phrase');
    else if (step === 'phrase') setStep('words');
    else void change();
  };
  const label = {
    why: 'sync.next',
    phrase: 'sync.phraseWritten',
    words: 'sync.key.confirm',
  } as const;
  return (
    <FormDialog
      title={t(step === 'why' ? 'sync.key.title' : 'sync.phraseTitle')}
      submit={t(label[step])}
      onSubmit={submit}
      onClose={onClose}
    >
      {step === 'why' && (
        <>
          <p>{t('sync.key.what')}</p>
          <p>{t('sync.key.others')}</p>
          <p>{t('sync.key.old')}</p>
        </>
      )}
      {step === 'phrase' && phrase.shown}
      {step === 'words' && phrase.asked}
    </FormDialog>
  );
}
