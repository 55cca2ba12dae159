import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { langOf } from '../../../ui/foreign-text.tsx';
import { isImeKey } from '../../../ui/ime-guard.ts';
import type { ClozePlan, ExerciseAnswerProps } from './exercise-answer-props.ts';
import styles from './exercises.module.css';

/** The gap as a field. No form around it: only an Enter that is nobody else's may submit. */
export function ClozeField(props: ExerciseAnswerProps<ClozePlan>) {
  const { t } = useTranslation();
  const { plan, script, value, autoFocus, onChange, onReveal } = props;
  const field = useRef<HTMLInputElement>(null);
  const onShown = useEffectEvent(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => onShown(), []);
  return (
    <input
      ref={field}
      className={styles['field']}
      aria-label={t(`exercise.word.${plan.language}`)}
      lang={langOf(plan.language, script)}
      value={value}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      enterKeyHint="done"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (isImeKey(event)) return;
        if (event.key === 'Escape') event.currentTarget.blur();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) onReveal();
      }}
    />
  );
}
