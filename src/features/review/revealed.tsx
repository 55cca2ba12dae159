import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { type ComparedPart, compareAnswer } from '../../domain/cards/compare-answer.ts';
import { markDifferences } from '../../domain/cards/feedback/mark-differences.ts';
import type { Note } from '../../domain/cards/note.ts';
import type { Language } from '../../domain/text/language.ts';
import { NoteSentence } from '../../services/annotated-sentence/note-sentence.tsx';
import type { SentenceMark } from '../../services/annotated-sentence/sentence-mark.ts';
import { ForeignText } from '../../ui/foreign-text.tsx';
import { DifferenceList } from './feedback/difference-list.tsx';
import { MarkedText, sentenceMarks } from './feedback/marked-text.tsx';
import type { JudgedAnswer } from './feedback/use-typed-answer.ts';
import { Verdict } from './feedback/verdict.tsx';
import styles from './review.module.css';

export interface RevealedProps {
  /** Empty where the card was only turned. */
  readonly answer: string;
  readonly judged: JudgedAnswer;
  readonly note: Note;
  readonly language: Language;
  readonly text: BilingualText;
  /** What the own answer is called. */
  readonly ownTitle: string;
  /** What reads the reference out. */
  readonly listen: ReactNode;
}

/** The own answer beside the nearest accepted one, with what differs marked, named and judged in words. */
export function Revealed(props: RevealedProps) {
  const { answer, judged, note, language, text, ownTitle, listen } = props;
  const { t } = useTranslation();
  const { reference, feedback } = judged;
  const own = answer.trim();
  const shown = useMemo(() => {
    if (own === '') return undefined;
    if (feedback === undefined) return plainMarks(own, reference);
    const marksOf = (side: 'answer' | 'reference') =>
      markDifferences(feedback.differences, side, { answer: own, reference });
    return {
      same: feedback.verdict === 'same',
      own: <MarkedText text={own} marks={marksOf('answer')} />,
      reference: sentenceMarks(marksOf('reference')),
    };
  }, [own, reference, feedback]);
  const isOther = reference !== note[language];
  return (
    <div className={styles['revealed']} role="group" aria-label={t('review.comparison')}>
      {shown !== undefined && (
        <div>
          <h2>{ownTitle}</h2>
          <ForeignText language={language} script={text.chineseScript}>
            {shown.own}
          </ForeignText>
        </div>
      )}
      <div>
        <h2>{t(isOther ? 'feedback.acceptedReference' : 'review.reference')}</h2>
        <div className={styles['spoken']}>
          <NoteSentence
            note={isOther ? { ...note, [language]: reference } : note}
            language={language}
            text={text}
            pinyinKey="y"
            marks={shown?.reference ?? []}
          />
          {listen}
        </div>
      </div>
      {isOther && (
        <div>
          <h2>{t('review.reference')}</h2>
          <ForeignText language={language} script={text.chineseScript}>
            {note[language]}
          </ForeignText>
        </div>
      )}
      <Verdict judged={judged} />
      {feedback !== undefined && feedback.differences.length > 0 && (
        <DifferenceList
          differences={feedback.differences}
          answer={own}
          reference={reference}
          language={language}
          script={text.chineseScript}
        />
      )}
      {own !== '' && feedback === undefined && (
        <p className={styles['legend']}>{t(shown?.same ? 'review.same' : 'review.legend')}</p>
      )}
    </div>
  );
}

/** What can be shown before the language worker has answered: what each side has and the other lacks. */
function plainMarks(answer: string, reference: string) {
  const comparison = compareAnswer(answer, reference);
  return {
    same: comparison.same,
    own: <Parts parts={comparison.answer} differ={!comparison.same} />,
    reference: comparison.same ? [] : missingMarks(comparison.reference),
  };
}

/** What the answer lacks, as stretches of the reference: the first character of each bears the sign. */
function missingMarks(parts: readonly ComparedPart[]): SentenceMark[] {
  let start = 0;
  return parts.flatMap(({ text, shared }) => {
    const begin = start;
    start += text.length;
    // A full stop, or the space between two words, is nothing that one has to know.
    const first = text.search(/[\p{L}\p{N}]/u);
    if (shared || first < 0) return [];
    const signed = begin + first + String.fromCodePoint(text.codePointAt(first) ?? 0).length;
    return [
      { start: begin + first, end: signed, draw: drawMissing(true) },
      { start: signed, end: start, draw: drawMissing(false) },
    ].filter((mark) => mark.start < mark.end);
  });
}

const drawMissing = (hasSign: boolean) => (inside: ReactNode) => (
  <ins className={styles['missing']} data-sign={hasSign ? '+' : undefined}>
    {inside}
  </ins>
);

function Parts(props: { readonly parts: readonly ComparedPart[]; readonly differ: boolean }) {
  return props.parts.map((part, index) => {
    const key = `${index}:${part.text}`;
    if (part.shared || !props.differ) return <span key={key}>{part.text}</span>;
    return (
      <del key={key} className={styles['extra']}>
        {part.text}
      </del>
    );
  });
}
