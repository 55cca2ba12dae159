import { useTranslation } from 'react-i18next';
import type { LookUp } from '../../domain/chinese/dictionary/look-up.ts';
import { langOf } from '../../ui/foreign-text.tsx';
import { EntryPinyin } from './entry-pinyin.tsx';
import { scriptOf } from './headword-of.ts';
import styles from './look-up.module.css';
import type { PointedText } from './look-up-desk.ts';

/** The word itself, as it is written where it was pointed at, and its first reading. */
export function LookUpHead(props: {
  readonly id: string;
  readonly found: LookUp | undefined;
  readonly current: PointedText;
}) {
  const { t } = useTranslation();
  const { id, found, current } = props;
  const { sentence, start, end, language } = current;
  const word = found?.match.word ?? (end === undefined ? '' : sentence.slice(start, end));
  if (word === '') return <h2 id={id}>{t('words.lookUp')}</h2>;
  const reading = found?.language === 'zh' ? found.entries[0]?.pinyin : undefined;
  return (
    <h2 id={id} className={styles['word']} aria-live="polite">
      <span lang={found === undefined ? language : langOf(language, scriptOf(found))}>{word}</span>
      {reading !== undefined && <EntryPinyin pinyin={reading} />}
    </h2>
  );
}
