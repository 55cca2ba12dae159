import { useTranslation } from 'react-i18next';
import type { EnglishEntry } from '../../domain/chinese/dictionary/dictionary-entry.ts';
import { EntryPinyin } from './entry-pinyin.tsx';
import styles from './look-up.module.css';

/** Chinese words shown of one headword. */
const MOST_CHINESE = 12;

/** What an English word, and the word it is a form of, means in Chinese. */
export function EnglishEntries(props: {
  readonly entries: readonly EnglishEntry[];
  readonly onGo: (word: string) => void;
}) {
  const { t } = useTranslation();
  const { entries, onGo } = props;
  return entries.map((entry) => (
    <section key={entry.word} className={styles['english']} aria-label={entry.word}>
      <p className={styles['reading']}>
        <span lang="en">{entry.word}</span>
        {entry.phonetic !== '' && <span className={styles['soft']}>/{entry.phonetic}/</span>}
      </p>
      <ul className={styles['glosses']}>
        {entry.translations.map((line) => (
          <li key={line} lang="zh-Hans">
            {line}
          </li>
        ))}
      </ul>
      {entry.chinese.length > 0 && (
        <>
          <h3 className={styles['small']}>{t('words.inChinese')}</h3>
          <ul className={styles['chinese']}>
            {entry.chinese.slice(0, MOST_CHINESE).map((word) => (
              <li key={`${word.traditional} ${word.pinyin}`}>
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => onGo(word.simplified)}
                >
                  <span lang="zh-Hans">{word.simplified}</span>
                  <EntryPinyin pinyin={word.pinyin} />
                </button>{' '}
                <span lang="en" className={styles['soft']}>
                  {word.glosses[0]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  ));
}
