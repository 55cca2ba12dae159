import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { secretToPhrase } from '../../../sync/recovery-phrase.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { PhraseList } from './phrase-list.tsx';
import { PlaceFields } from './place-fields.tsx';
import { describePlaceFault, emptyWish, readPlace } from './place-wish.ts';
import { useTurnOn } from './use-turn-on.ts';

const SECRET_BYTES = 16;
/** The words that are asked for, counted from 1. */
const ASKED = [3, 8] as const;

type Step = 'place' | 'phrase' | 'words';

/** Sets sync up on the first device: where, a new phrase, and whether it was written down. */
export function FirstDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const turnOn = useTurnOn();
  const [step, setStep] = useState<Step>('place');
  const [wish, setWish] = useState(emptyWish);
  const [error, setError] = useState<string>();
  const [secret] = useState(() => collection.randomBytes(SECRET_BYTES));
  const [words, setWords] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);

  const confirm = async (): Promise<void> => {
    const phrase = secretToPhrase(secret).split(' ');
    const isRight = (asked: number): boolean =>
      words[asked]?.trim().toLowerCase() === phrase[asked - 1];
    const missed = ASKED.filter((asked) => !isRight(asked));
    setWrong(missed);
    const place = readPlace(wish);
    if (missed.length > 0 || !place.ok) return;
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
      {step === 'phrase' && (
        <>
          <p>{t('sync.phraseHint')}</p>
          <PhraseList secret={secret} />
        </>
      )}
      {step === 'words' &&
        ASKED.map((number) => (
          <TextField
            key={number}
            label={t('sync.wordNumber', { number })}
            hint={t('sync.wordHint')}
            error={wrong.includes(number) ? t('sync.wordWrong', { number }) : undefined}
            required
            autoCapitalize="off"
            autoComplete="off"
            value={words[number] ?? ''}
            onChange={(event) => setWords({ ...words, [number]: event.target.value })}
          />
        ))}
    </FormDialog>
  );
}
