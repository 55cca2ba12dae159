import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { langOf } from '../../ui/foreign-text.tsx';
import { useChineseDisplay } from '../chinese-display.tsx';
import styles from './annotated-sentence.module.css';
import { classesOf, hasPinyinRoom } from './sentence-classes.ts';

/** One side of a note as it is written, as large as with its words: what rushes by needs none to point at. */
export function PlainSentence(props: {
  readonly note: Note;
  readonly language: Language;
  readonly text: Pick<BilingualText, 'chineseScript'>;
  readonly size?: 'row' | 'flow';
  readonly isPinyinAsked: boolean;
}) {
  const { note, language, text, size = 'row', isPinyinAsked } = props;
  const { when } = useChineseDisplay();
  return (
    <div
      className={classesOf(language, size, hasPinyinRoom(when, isPinyinAsked))}
      lang={langOf(language, text.chineseScript)}
      dir="auto"
    >
      <div className={styles['words']}>{note[language]}</div>
    </div>
  );
}
