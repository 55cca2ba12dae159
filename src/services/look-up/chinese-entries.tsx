import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '../../domain/chinese/dictionary/dictionary-entry.ts';
import { EntryPinyin } from './entry-pinyin.tsx';
import { GlossText } from './gloss-text.tsx';
import styles from './look-up.module.css';
import { WordLink } from './word-link.tsx';

export interface ChineseEntriesProps {
  readonly entries: readonly DictionaryEntry[];
  /** The word in the head of the panel: entries of another say which. */
  readonly headword: string;
  readonly onGo: (word: string) => void;
}

/** All readings of a word with their meanings and measure words. */
export function ChineseEntries({ entries, headword, onGo }: ChineseEntriesProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles['entries']}>
      {entries.map((entry) => (
        <li key={`${entry.traditional} ${entry.pinyin}`}>
          <p className={styles['reading']}>
            {entry.simplified !== headword && entry.traditional !== headword && (
              <span lang="zh-Hans">{entry.simplified} </span>
            )}
            <EntryPinyin pinyin={entry.pinyin} />
            {entry.traditional !== entry.simplified && (
              <span className={styles['scripts']}>
                <span className="sr-only">{t('words.simplified')} </span>
                <span lang="zh-Hans">{entry.simplified}</span>
                <span aria-hidden="true"> · </span>
                <span className="sr-only">, {t('words.traditional')} </span>
                <span lang="zh-Hant">{entry.traditional}</span>
              </span>
            )}
          </p>
          <ul className={styles['glosses']}>
            {entry.glosses.map((gloss) => (
              <li key={gloss} lang="en">
                <GlossText gloss={gloss} onGo={onGo} />
              </li>
            ))}
          </ul>
          {entry.measureWords.length > 0 && (
            <p className={styles['measures']}>
              {t('words.measureWords')}{' '}
              {entry.measureWords.map((word) => (
                <WordLink key={word.traditional} word={word} onGo={onGo} />
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
