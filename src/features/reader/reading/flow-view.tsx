import type { Note } from '../../../domain/cards/note.ts';
import type { Language } from '../../../domain/text/language.ts';
import { NoteSentence } from '../../../services/annotated-sentence/note-sentence.tsx';
import { PlainSentence } from '../../../services/annotated-sentence/plain-sentence.tsx';
import type { BlockViewProps } from './block-view-props.ts';
import styles from './reading.module.css';
import { SentenceMark } from './sentence-mark.tsx';
import type { ShownRecall } from './use-block-recall.ts';

export interface FlowViewProps extends BlockViewProps {
  readonly language: Language;
  /** Whether its words are shown, to point at; plain text before. */
  readonly isSettled: boolean;
  readonly recallOf: ((note: Note) => ShownRecall) | undefined;
}

/** One language as running text; each sentence has its mark before it. */
export function FlowView(props: FlowViewProps) {
  const { block, text, language, isSettled, recallOf, current, sought, onOpen } = props;
  const { isPinyinAsked } = props;
  const Sentence = isSettled ? NoteSentence : PlainSentence;
  return (
    <div className={styles['flow']}>
      {block.pairs.map((note, at) => {
        const index = block.first + at;
        if (note[language] === '') return null;
        const recall = recallOf?.(note);
        const isCurrent = current === index || sought === index;
        return (
          <span
            key={note.id}
            className={`${styles['running']} ${isCurrent ? styles['current'] : ''}`}
            data-note={index}
            data-band={recall?.band}
            aria-current={isCurrent ? 'true' : undefined}
          >
            <SentenceMark number={index + 1} recall={recall} onOpen={() => onOpen(index)} />
            <Sentence
              note={note}
              language={language}
              text={text}
              size="flow"
              isPinyinAsked={isPinyinAsked}
            />
            {language === 'en' && ' '}
          </span>
        );
      })}
    </div>
  );
}
