import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { isImeKey, isWritingTarget } from '../../ui/ime-guard.ts';
import { PlayButton } from '../speech/play-button.tsx';
import { scriptOf, wordIdOfLookUp } from './headword-of.ts';
import { languageOfWord } from './language-of-word.ts';
import styles from './look-up.module.css';
import type { PointedText } from './look-up-desk.ts';
import { LookUpFailure } from './look-up-failure.tsx';
import { LookUpHead } from './look-up-head.tsx';
import { LookUpResult } from './look-up-result.tsx';
import { stepWord } from './step-word.ts';
import { useLookUp } from './use-look-up.ts';
import { usePanelFocus } from './use-panel-focus.ts';
import { useTrail } from './use-trail.ts';
import { MARK_KEYS, useWordMark } from './word-marks.tsx';
import { WordSearch } from './word-search.tsx';

const aWord = (word: string): PointedText => ({
  sentence: word,
  language: languageOfWord(word),
  start: 0,
  end: word.length,
});

/** What the dictionary and the learner know of a word: beside the page, on a phone at its foot. */
export default function LookUpPanel(props: {
  readonly pointed: PointedText;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const heading = useId();
  const panel = useRef<HTMLDialogElement>(null);
  usePanelFocus(panel, props.onClose);
  const trail = useTrail(props.pointed);
  const { current } = trail;
  const [state, retry] = useLookUp(current);
  const found = state.kind === 'found' ? state.found : undefined;
  const [mark, toggleMark] = useWordMark(found && wordIdOfLookUp(found));
  // What was pressed goes away with the word that it stood in; the keys of the panel must still work.
  const holdFocus = (): void => panel.current?.focus();
  const go = (word: string): void => {
    trail.go(aWord(word));
    holdFocus();
  };
  const back = (): void => {
    trail.back();
    holdFocus();
  };

  const step = (by: 1 | -1): (() => void) | undefined => {
    const at = found === undefined ? undefined : stepWord(current.sentence, found.match, by);
    if (at === undefined) return undefined;
    return () => trail.move({ sentence: current.sentence, language: current.language, start: at });
  };
  const next = step(1);
  const previous = step(-1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isImeKey(event)) return;
    if (isWritingTarget(event.target)) return;
    const key = event.key.toLowerCase();
    const marked = MARK_KEYS[key];
    if (key === 'arrowright') next?.();
    else if (key === 'arrowleft') previous?.();
    else if (key === 'backspace') back();
    else if (marked !== undefined && found !== undefined) toggleMark(marked);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={panel}
      className={styles['panel']}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        {trail.canGoBack && (
          <Button look="quiet" onClick={back} aria-label={t('words.back')}>
            ←
          </Button>
        )}
        <LookUpHead id={heading} found={found} current={current} />
        {found !== undefined && (
          <PlayButton
            key={found.match.word}
            sentence={{
              text: found.match.word,
              language: found.language,
              script: scriptOf(found),
            }}
          />
        )}
        <Button look="quiet" onClick={props.onClose} aria-label={t('common.close')}>
          ✕
        </Button>
      </div>
      <div className={styles['body']}>
        {state.kind === 'loading' && <p role="status">{t('words.loading')}</p>}
        {state.kind === 'failed' && <LookUpFailure failure={state.failure} onRetry={retry} />}
        {state.kind === 'nothing' && current.sentence !== '' && <p>{t('words.nothing')}</p>}
        {found !== undefined && (
          <LookUpResult
            found={found}
            pointed={current}
            mark={mark}
            onMark={toggleMark}
            onGo={go}
            onMatch={({ start, end }) => trail.move({ ...current, start, end })}
            onPrevious={previous}
            onNext={next}
          />
        )}
        <WordSearch isFirst={props.pointed.sentence === ''} onGo={go} />
      </div>
    </dialog>
  );
}
