import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { PlaceFields } from './place-fields.tsx';
import { describePlaceFault, emptyWish, readPlace } from './place-wish.ts';
import { useNewPhrase } from './use-new-phrase.tsx';
import { useTurnOn } from './use-turn-on.ts';

type Step = 'place' | 'phrase' | 'words';

/** Sets sync up on the first device: where, a new phrase, and whether it was written down. */
export function FirstDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const turnOn = useTurnOn();
  const phrase = useNewPhrase();
  const [step, setStep] = useState<Step>('place');
  const [wish, setWish] = useState(emptyWish);
  const [error, setError] = useState<string>();

  const confirm = async (): Promise<void> => {
    const place = readPlace(wish);
    if (!phrase.check() || !place.ok) return;
    const { secret } = phrase;
    if (await turnOn({ secret, name: wish.name, place: place.value })) onClose();
  };
  const submit = (): void => {
    if (step === 'place') {
      const place = readPlace(wish);
      if (place.ok) setStep('phrase');
      else setError(describePlaceFault(t, place.error));
    } else if (step === 'phrase') setStep('words');
    else void confirm();
  };
  const label = { place: 'sync.next', phrase: 'sync.phraseWritten', words: 'sync.turnOn' } as const;

  return (
    <FormDialog
      title={t(step === 'place' ? 'sync.firstTitle' : 'sync.phraseTitle')}
      submit={t(label[step])}
      onSubmit={submit}
      onClose={onClose}
    >
      {step === 'place' && <PlaceFields wish={wish} onChange={setWish} error={error} />}
      {step === 'phrase' && phrase.shown}
      {step === 'words' && phrase.asked}
    </FormDialog>
  );
}
