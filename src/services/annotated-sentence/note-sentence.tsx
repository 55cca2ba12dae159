import { useContext } from 'react';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { LookUpContext } from '../look-up/look-up-desk.ts';
import { AnnotatedSentence } from './annotated-sentence.tsx';
import type { SentenceMark } from './sentence-mark.ts';

export interface NoteSentenceProps {
  readonly note: Note;
  readonly language: Language;
  readonly text: Pick<BilingualText, 'chineseScript' | 'shownScript'>;
  /** `flow`: as a part of running text. */
  readonly size?: 'row' | 'prompt' | 'flow';
  readonly marks?: readonly SentenceMark[];
  readonly pinyinKey?: string;
  readonly isPinyinAsked?: boolean;
}

/** One side of a note as it is displayed everywhere: its words, what the learner corrected of them. */
export function NoteSentence({ note, language, text, ...rest }: NoteSentenceProps) {
  const lookUp = useContext(LookUpContext);
  return (
    <AnnotatedSentence
      {...rest}
      sentence={note[language]}
      language={language}
      script={text.chineseScript}
      shownScript={text.shownScript}
      own={note}
      onWord={lookUp}
    />
  );
}
