import { entryPinyin } from '../../domain/chinese/dictionary/entry-pinyin.ts';
import { useChineseDisplay } from '../chinese-display.tsx';
import styles from './look-up.module.css';

/** The reading of a dictionary entry, written as the learner chose. */
export function EntryPinyin({ pinyin }: { readonly pinyin: string }) {
  const { form } = useChineseDisplay();
  return (
    <span lang={form === 'zhuyin' ? 'zh-Hant' : 'zh-Latn-pinyin'} className={styles['pinyin']}>
      {entryPinyin(pinyin, form).join(' ')}
    </span>
  );
}
