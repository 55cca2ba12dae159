import { useTranslation } from 'react-i18next';
import type { ChineseLookUp } from '../../domain/chinese/dictionary/look-up.ts';
import { EntryPinyin } from './entry-pinyin.tsx';
import styles from './look-up.module.css';

/** The words that a word is made of, each with its first meaning. */
export function WordParts(props: {
  readonly found: ChineseLookUp;
  readonly onGo: (word: string) => void;
}) {
  const { t } = useTranslation();
  const { parts } = props.found;
  if (parts.length === 0) return null;
  return (
    <section className={styles['section']} aria-label={t('words.parts')}>
      <h3>{t('words.parts')}</h3>
      <ul className={styles['chinese']}>
        {parts.map(({ word, start, entries }) => (
          <li key={start}>
            <button type="button" className={styles['link']} onClick={() => props.onGo(word)}>
              <span lang="zh-Hans">{word}</span>
              {entries[0] !== undefined && <EntryPinyin pinyin={entries[0].pinyin} />}
            </button>{' '}
            <span lang="en" className={styles['soft']}>
              {entries[0]?.glosses[0]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
