import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { WORD_MARKS, type WordId, type WordMark } from '../../domain/cards/kept-word.ts';
import { changeWord, readWord } from '../../storage/word-repository.ts';
import { Button } from '../../ui/button.tsx';
import { useServices } from '../services.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './look-up.module.css';

/** The key of each mark while the panel has the focus. */
export const MARK_KEYS: Readonly<Record<string, WordMark>> = {
  k: 'known',
  l: 'learning',
  i: 'ignored',
};
const KEY_OF: Readonly<Record<WordMark, string>> = { known: 'K', learning: 'L', ignored: 'I' };

/** The mark of a word, and a function that sets one, or takes it away where it is set. */
export function useWordMark(wordId: WordId | undefined) {
  const { collection } = useServices();
  const attempt = useAttempt();
  const kept = useLiveQuery(
    () => (wordId === undefined ? undefined : readWord(collection.db, wordId)),
    [collection, wordId],
  );
  const mark = kept?.id === wordId ? (kept?.mark ?? null) : null;
  const toggle = (next: WordMark): void => {
    if (wordId === undefined) return;
    void attempt(changeWord(collection, wordId, { mark: next === mark ? null : next }));
  };
  return [mark, toggle] as const;
}

export function WordMarks(props: {
  readonly mark: WordMark | null;
  readonly onToggle: (mark: WordMark) => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('words.mark')} className={styles['marks']}>
      {WORD_MARKS.map((mark) => (
        <Button
          key={mark}
          aria-pressed={props.mark === mark}
          aria-keyshortcuts={KEY_OF[mark]}
          className={styles['mark']}
          data-mark={mark}
          onClick={() => props.onToggle(mark)}
        >
          {t(`words.marks.${mark}`)} <kbd aria-hidden="true">{KEY_OF[mark]}</kbd>
        </Button>
      ))}
    </div>
  );
}
