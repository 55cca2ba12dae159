import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { langOf } from '../../ui/foreign-text.tsx';
import styles from './annotated-sentence.module.css';

/** One side of a note as it is written, as large as with its words: what rushes by needs none to point at. */
export function PlainSentence(props: {
  readonly note: Note;
  readonly language: Language;
  readonly text: Pick<BilingualText, 'chineseScript'>;
  readonly size?: 'row' | 'flow';
}) {
  const { note, language, text, size = 'row' } = props;
  return (
    <div
      className={`${styles['sentence']} ${styles[language]} ${styles[size]}`}
      lang={langOf(language, text.chineseScript)}
      dir="auto"
    >
      <div className={styles['words']}>{note[language]}</div>
    </div>
  );
}
