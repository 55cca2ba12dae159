import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextId } from '../../../domain/cards/bilingual-text.ts';
import { type Direction, trainedLanguage } from '../../../domain/cards/exercise.ts';
import { splitWordId } from '../../../domain/cards/kept-word.ts';
import type { WordsKnown } from '../../../domain/progress/words-known.ts';
import { useOpenLookUp } from '../../../services/look-up/look-up-desk.ts';
import { useServices } from '../../../services/services.tsx';
import type { LearningDay } from '../../../shared/time.ts';
import { Button } from '../../../ui/button.tsx';
import { langOf } from '../../../ui/foreign-text.tsx';
import styles from './outlook.module.css';

const MOST_SHOWN = 12;

interface Asked {
  readonly textId: TextId;
  readonly direction: Direction;
  readonly day: LearningDay;
}

/** The share of a text's words that is known, by what rule, and which words are not. */
export function WordsOfText(asked: Asked) {
  const { t } = useTranslation();
  const [words, retry] = useWordsOfText(asked);
  if (words === 'counting') return <p role="status">{t('outlook.wordsCounting')}</p>;
  if (words === 'failed') {
    return (
      <p>
        {t('words.noDictionary')} <Button onClick={retry}>{t('words.retry')}</Button>
      </p>
    );
  }
  const { running, different } = words;
  if (running.total === 0) return <p>{t('outlook.noWords')}</p>;
  return (
    <>
      <p>
        {t('outlook.words', {
          ...running,
          percent: Math.floor((100 * running.known) / running.total),
        })}{' '}
        {t('outlook.differentWords', { ...different })}
      </p>
      <UnknownWords words={words} direction={asked.direction} />
      <details className={styles['rule']}>
        <summary>{t('outlook.wordsRule')}</summary>
        <p>{t('outlook.wordsRuleText')}</p>
      </details>
    </>
  );
}

function UnknownWords(props: { readonly words: WordsKnown; readonly direction: Direction }) {
  const { t } = useTranslation();
  const open = useOpenLookUp();
  const { unknown } = props.words;
  const language = trainedLanguage(props.direction);
  if (unknown.length === 0) return null;
  return (
    <>
      <p>{t('outlook.unknown')}</p>
      <ul className={styles['unknown']}>
        {unknown.map(({ id, count }) => {
          const { word } = splitWordId(id);
          return (
            <li key={id}>
              <Button
                look="quiet"
                onClick={() => open({ sentence: word, language, start: 0, end: word.length })}
              >
                <span lang={langOf(language)}>{word}</span>{' '}
                <small>{t('outlook.times', { count })}</small>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function useWordsOfText({ textId, direction, day }: Asked) {
  const { askLanguage } = useServices();
  const [words, setWords] = useState<WordsKnown | 'counting' | 'failed'>('counting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const question = { textId, direction, today: day, most: MOST_SHOWN };
    void askLanguage((work) => work.countWords(question)).then((answer) => {
      if (isWanted) setWords(answer.ok ? answer.value : 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [askLanguage, textId, direction, day, attempt]);
  const retry = (): void => {
    setWords('counting');
    setAttempt(attempt + 1);
  };
  return [words, retry] as const;
}
