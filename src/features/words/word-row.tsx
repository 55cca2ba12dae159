import { useTranslation } from 'react-i18next';
import { isWordMark, WORD_MARKS, wordIdOf } from '../../domain/cards/kept-word.ts';
import { useOpenLookUp } from '../../services/look-up/look-up-desk.ts';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import { changeWord } from '../../storage/word-repository.ts';
import type { ShownWord } from './shown-words.ts';
import styles from './words.module.css';

/** One word: opens its entry, and lets one mark it. */
export function WordRow({ word: shown }: { readonly word: ShownWord }) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const openLookUp = useOpenLookUp();
  const { word, language, level, kept } = shown;
  const change = (value: string): void => {
    const mark = isWordMark(value) ? value : null;
    void attempt(changeWord(collection, wordIdOf(language, word), { mark }));
  };
  return (
    <div className={styles['row']}>
      <button
        type="button"
        className={styles['word']}
        lang={language === 'zh' ? 'zh-Hans' : 'en'}
        onClick={() => openLookUp({ sentence: word, language, start: 0, end: word.length })}
      >
        {word}
      </button>
      <span className={styles['about']}>
        {level !== undefined && <span className={styles['level']}>{level}</span>}
        {kept?.note !== undefined && kept.note !== null && (
          <span className={styles['soft']}>{kept.note}</span>
        )}
      </span>
      <select
        aria-label={t('words.markOf', { word })}
        value={kept?.mark ?? ''}
        onChange={(event) => change(event.target.value)}
      >
        <option value="">{t('words.filters.unmarked')}</option>
        {WORD_MARKS.map((mark) => (
          <option key={mark} value={mark}>
            {t(`words.marks.${mark}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
