import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplayWord } from '../../domain/chinese/display-words.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useChineseDisplay } from '../chinese-display.tsx';
import type { OpenLookUp } from '../look-up/look-up-desk.ts';
import styles from './annotated-sentence.module.css';
import { AnnotatedWord } from './annotated-word.tsx';
import { classesOf, hasPinyinRoom } from './sentence-classes.ts';
import type { SentenceMark } from './sentence-mark.ts';
import { type SentenceShown, useDisplayedWords } from './use-displayed-words.ts';
import { WordChoice } from './word-choice.tsx';

export interface AnnotatedSentenceProps extends SentenceShown {
  /** `flow`: as a part of running text. */
  readonly size?: 'row' | 'prompt' | 'flow';
  /** What happens when a word is tapped, or chosen with the keyboard; without it words are plain text. */
  readonly onWord?: OpenLookUp | undefined;
  /** Stretches that are drawn in a way of their own. */
  readonly marks?: readonly SentenceMark[];
  /** A single key of the screen that shows and hides the pronunciation, as the button does. */
  readonly pinyinKey?: string;
  /** Whether pronunciation was asked for, where the screen asks for all sentences at once. */
  readonly isPinyinAsked?: boolean;
}

const NO_MARKS: readonly SentenceMark[] = [];

/** A sentence as words that can be pointed at, Chinese with its pronunciation as the learner wants it. */
export function AnnotatedSentence(props: AnnotatedSentenceProps) {
  const { t } = useTranslation();
  const { sentence, language, size = 'row', onWord, marks = NO_MARKS } = props;
  const display = useChineseDisplay();
  const { words, lang, isRead } = useDisplayedWords(props);
  const [isAsked, setIsAsked] = useState(false);
  const asked = props.isPinyinAsked ?? isAsked;
  const canAsk =
    props.isPinyinAsked === undefined &&
    language === 'zh' &&
    display.when === 'request' &&
    isRead &&
    size !== 'flow';
  useShortcuts(canAsk && props.pinyinKey ? { [props.pinyinKey]: () => setIsAsked(!asked) } : {});
  const isShown = (word: DisplayWord): boolean => {
    if (display.when === 'unknown') return !display.known.has(word.headword);
    return display.when === 'always' || (display.when === 'request' && asked);
  };
  const drawn = (word: DisplayWord): ReactNode => (
    <AnnotatedWord
      word={word}
      form={word.isWord && isShown(word) ? display.form : undefined}
      marks={marks}
    />
  );
  const spoken = words.flatMap(({ characters }) => characters.map(({ shown }) => shown)).join('');
  // Without pronunciation over it, and nothing to point at, it is read like other text.
  const isPlain = onWord === undefined && !(isRead && words.some(isShown));
  return (
    <div
      className={classesOf(language, size, hasPinyinRoom(display.when, asked))}
      lang={lang}
      dir="auto"
    >
      {isPlain ? null : <span className={`sr-only ${styles['spoken']}`} data-spoken={spoken} />}
      {onWord === undefined ? (
        <div
          className={styles['words']}
          data-palette={display.palette}
          aria-hidden={isPlain ? undefined : true}
        >
          {words.map((word) => (
            <Fragment key={word.start}>{drawn(word)}</Fragment>
          ))}
        </div>
      ) : (
        <WordChoice
          words={words}
          palette={display.palette}
          draw={drawn}
          onChoose={({ text, start }) =>
            onWord({ sentence, language, start, end: start + text.length })
          }
        />
      )}
      {canAsk && (
        <Button
          look="quiet"
          className={styles['ask']}
          aria-pressed={asked}
          onClick={() => setIsAsked(!asked)}
        >
          {t('chinese.pinyin')} {props.pinyinKey && <kbd>{props.pinyinKey.toUpperCase()}</kbd>}
        </Button>
      )}
    </div>
  );
}
