import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../../services/services.tsx';
import { secretToPhrase } from '../../../sync/recovery-phrase.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { PhraseList } from './phrase-list.tsx';

const SECRET_BYTES = 16;
/** The words that are asked for, counted from 1. */
const ASKED = [3, 8] as const;

export interface NewPhrase {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** The words, to be written down. */
  readonly shown: ReactNode;
  /** Asks for two of them. */
  readonly asked: ReactNode;
  /** Whether both are right; says which are not. */
  readonly check: () => boolean;
}

/** A phrase drawn anew, shown, and asked back, so that it was written down. */
export function useNewPhrase(): NewPhrase {
  const { t } = useTranslation();
  const { collection } = useServices();
  const [secret] = useState(() => Uint8Array.from(collection.randomBytes(SECRET_BYTES)));
  const [words, setWords] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);

  const check = (): boolean => {
    const phrase = secretToPhrase(secret).split(' ');
    const missed = ASKED.filter(
      (number) => words[number]?.trim().toLowerCase() !== phrase[number - 1],
    );
    setWrong(missed);
    return missed.length === 0;
  };
  const shown = (
    <>
      <p>{t('sync.phraseHint')}</p>
      <PhraseList secret={secret} />
    </>
  );
  const asked = ASKED.map((number) => (
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
  ));
  return { secret, shown, asked, check };
}
