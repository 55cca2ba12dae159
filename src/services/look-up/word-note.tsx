import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordId } from '../../domain/cards/kept-word.ts';
import { changeWord, readWord } from '../../storage/word-repository.ts';
import { useServices } from '../services.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './look-up.module.css';

const PAUSE_MS = 600;

/** The learner's own note on a word: kept after a pause, and at once when the field is left. */
export function WordNote({ wordId }: { readonly wordId: WordId }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const id = useId();
  const [stored, setStored] = useState<string>();
  const [written, setWritten] = useState<string>();

  useEffect(() => {
    let isOld = false;
    void readWord(collection.db, wordId).then((word) => {
      if (!isOld) setStored(word?.note ?? '');
    });
    return () => {
      isOld = true;
    };
  }, [collection, wordId]);

  const store = (): void => {
    if (written === undefined || written === stored) return;
    setStored(written);
    const note = written.trim() === '' ? null : written;
    void attempt(changeWord(collection, wordId, { note })).then((done) => {
      // What could not be kept is still to be kept.
      if (done === undefined) setStored(stored);
    });
  };
  const onPause = useEffectEvent(store);
  useEffect(() => {
    const pause = setTimeout(() => onPause(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [written]);
  useEffect(() => () => onPause(), []);

  return (
    <div className={styles['note']}>
      <label htmlFor={id}>{t('words.note')}</label>
      <textarea
        id={id}
        rows={2}
        value={written ?? stored ?? ''}
        disabled={stored === undefined}
        placeholder={t('words.noteHint')}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={store}
      />
    </div>
  );
}
