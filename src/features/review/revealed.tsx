import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { type ComparedPart, compareAnswer } from '../../domain/cards/compare-answer.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { NoteSentence } from '../../services/annotated-sentence/note-sentence.tsx';
import type { SentenceMark } from '../../services/annotated-sentence/sentence-mark.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import styles from './review.module.css';

export interface RevealedProps {
  readonly answer: string;
  readonly note: Note;
  readonly language: Language;
  readonly text: BilingualText;
  /** What reads the reference out. */
  readonly listen: ReactNode;
}

/** The reference beside the own answer, with what differs marked by sign and line as well as colour. */
export function Revealed({ answer, note, language, text, listen }: RevealedProps) {
  const { t } = useTranslation();
  const reference = note[language];
  const comparison = useMemo(() => compareAnswer(answer, reference), [answer, reference]);
  const typed = answer.trim() !== '';
  const differs = typed && !comparison.same;
  return (
    <div className={styles['revealed']} role="group" aria-label={t('review.comparison')}>
      {typed && (
        <div>
          <h2>{t('review.yours')}</h2>
          <ForeignText language={language} script={text.chineseScript}>
            <Parts parts={comparison.answer} mark={differs ? 'extra' : undefined} />
          </ForeignText>
        </div>
      )}
      <div>
        <h2>{t('review.reference')}</h2>
        <div className={styles['spoken']}>
          <NoteSentence
            note={note}
            language={language}
            text={text}
            pinyinKey="y"
            marks={differs ? missingMarks(comparison.reference) : []}
          />
          {listen}
        </div>
      </div>
      {typed && (
        <p className={styles['legend']}>
          {comparison.same ? t('review.same') : t('review.legend')}
        </p>
      )}
    </div>
  );
}

/** What the answer lacks, as stretches of the reference. */
function missingMarks(parts: readonly ComparedPart[]): SentenceMark[] {
  let start = 0;
  return parts.flatMap(({ text, shared }) => {
    const begin = start;
    start += text.length;
    if (shared) return [];
    const draw = (inside: ReactNode) => <ins className={styles['missing']}>{inside}</ins>;
    return [{ start: begin, end: start, draw }];
  });
}

function Parts(props: {
  readonly parts: readonly ComparedPart[];
  readonly mark: 'extra' | undefined;
}) {
  return props.parts.map((part, index) => {
    const key = `${index}:${part.text}`;
    if (part.shared || props.mark === undefined) return <span key={key}>{part.text}</span>;
    return (
      <del key={key} className={styles[props.mark]}>
        {part.text}
      </del>
    );
  });
}
