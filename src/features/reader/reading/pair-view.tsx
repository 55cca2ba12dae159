import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../domain/cards/note.ts';
import type { Language } from '../../../domain/text/language.ts';
import { NoteSentence } from '../../../services/annotated-sentence/note-sentence.tsx';
import { PlainSentence } from '../../../services/annotated-sentence/plain-sentence.tsx';
import { Button } from '../../../ui/button.tsx';
import { MissingSide } from '../../../ui/missing-side.tsx';
import { WayBackLine } from '../way-back-line.tsx';
import type { BlockViewProps } from './block-view-props.ts';
import styles from './reading.module.css';
import { hiddenLanguage } from './reading-mode.ts';
import { SentenceMark } from './sentence-mark.tsx';
import type { ShownRecall } from './use-block-recall.ts';
import { useSoughtFocus } from './use-sought-focus.ts';

const SIDES: readonly Language[] = ['en', 'zh'];

export interface PairViewProps extends BlockViewProps {
  readonly note: Note;
  readonly index: number;
  /** Whether its words are shown, to point at; plain text before. */
  readonly isSettled: boolean;
  readonly recall: ShownRecall | undefined;
}

/** One pair with its mark: side by side, one below the other, or one side on request. */
export function PairView(props: PairViewProps) {
  const { t } = useTranslation();
  const { note, index, mode, text, isSettled, recall, current, sought, onOpen } = props;
  const { isPinyinAsked } = props;
  const Sentence = isSettled ? NoteSentence : PlainSentence;
  const hidden = hiddenLanguage(mode);
  const sides = hidden === 'en' ? SIDES.toReversed() : SIDES;
  const row = useRef<HTMLElement>(null);
  const isSought = sought === index;
  useSoughtFocus(row, isSought);
  const isCurrent = current === index || isSought;
  return (
    <article
      ref={row}
      tabIndex={isSought ? -1 : undefined}
      className={`${styles['pair']} ${isCurrent ? styles['current'] : ''}`}
      data-note={index}
      data-band={recall?.band}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {isSought && <WayBackLine />}
      <SentenceMark number={index + 1} recall={recall} onOpen={() => onOpen(index)} />
      {sides.map((language) =>
        language === hidden && note[language] !== '' ? (
          <HiddenSide key={language} {...props} language={language} />
        ) : (
          <div key={language} className={styles['cell']}>
            {note[language] === '' ? (
              <MissingSide>{t('import.gap')}</MissingSide>
            ) : (
              <Sentence note={note} language={language} text={text} isPinyinAsked={isPinyinAsked} />
            )}
          </div>
        ),
      )}
    </article>
  );
}

function HiddenSide(props: PairViewProps & { readonly language: Language }) {
  const { note, text, language, isPinyinAsked } = props;
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles['cell']}>
      {isShown && (
        <NoteSentence note={note} language={language} text={text} isPinyinAsked={isPinyinAsked} />
      )}
      <Button
        look="quiet"
        className={styles['reveal']}
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
      >
        {t(isShown ? `reading.hide.${language}` : `reading.reveal.${language}`)}
      </Button>
    </div>
  );
}
