import type { WordReference } from '../../domain/chinese/dictionary/dictionary-entry.ts';
import { EntryPinyin } from './entry-pinyin.tsx';
import styles from './look-up.module.css';

/** A Chinese word that leads to its own entries. */
export function WordLink(props: {
  readonly word: WordReference;
  readonly onGo: (word: string) => void;
}) {
  const { simplified, traditional, pinyin } = props.word;
  return (
    <button type="button" className={styles['link']} onClick={() => props.onGo(simplified)}>
      <span lang="zh-Hans">{simplified}</span>
      {traditional !== simplified && (
        <span lang="zh-Hant" className={styles['other']}>
          {traditional}
        </span>
      )}
      {pinyin !== '' && <EntryPinyin pinyin={pinyin} />}
    </button>
  );
}
