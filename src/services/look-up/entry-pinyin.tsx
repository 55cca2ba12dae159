import { entrySyllables } from '../../domain/chinese/dictionary/entry-syllables.ts';
import styles from './look-up.module.css';

/** The reading of a dictionary entry, with tone marks. */
export function EntryPinyin({ pinyin }: { readonly pinyin: string }) {
  const syllables = entrySyllables(pinyin);
  return (
    <span lang="zh-Latn-pinyin" className={styles['pinyin']}>
      {syllables.map(({ marked }) => marked).join(' ')}
    </span>
  );
}
