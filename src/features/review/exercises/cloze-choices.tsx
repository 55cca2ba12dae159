import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChineseScript, Language } from '../../../domain/text/language.ts';
import { langOf } from '../../../ui/foreign-text.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import styles from './exercises.module.css';

/** Words of which one belongs into the gap; a digit takes one. */
export function ClozeChoices(props: {
  readonly choices: readonly string[];
  readonly language: Language;
  readonly script: ChineseScript;
  readonly autoFocus: boolean;
  readonly onChoose: (choice: string) => void;
}) {
  const { t } = useTranslation();
  const { choices, language, script, onChoose } = props;
  const first = useRef<HTMLButtonElement>(null);
  const onShown = useEffectEvent(() => {
    if (props.autoFocus) first.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => onShown(), []);
  useShortcuts(
    Object.fromEntries(choices.map((choice, at) => [`${at + 1}`, () => onChoose(choice)])),
  );
  return (
    <div role="group" aria-label={t('exercise.choices')} className={styles['choices']}>
      {choices.map((choice, at) => (
        <button
          key={choice}
          ref={at === 0 ? first : undefined}
          type="button"
          className={styles['tile']}
          onClick={() => onChoose(choice)}
          onKeyDown={(event) => {
            // The Enter that brought this card may still be held down.
            if (event.repeat) event.preventDefault();
          }}
        >
          <kbd>{at + 1}</kbd> <span lang={langOf(language, script)}>{choice}</span>
        </button>
      ))}
    </div>
  );
}
