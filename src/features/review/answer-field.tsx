import { useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChineseScript, Language } from '../../domain/text/language.ts';
import { Button } from '../../ui/button.tsx';
import { langOf } from '../../ui/foreign-text.tsx';
import { isImeKey } from '../../ui/ime-guard.ts';
import type { AnswerMode } from './answer-mode.ts';
import styles from './review.module.css';

export interface AnswerFieldProps {
  readonly mode: AnswerMode;
  /** Whether what was heard is written down, rather than translated. */
  readonly isDictation: boolean;
  readonly language: Language;
  readonly script: ChineseScript;
  readonly value: string;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
  readonly onReveal: () => void;
}

/** Where the learner answers: a field to type into, or only a button to turn the card. */
export function AnswerField(props: AnswerFieldProps) {
  const { t } = useTranslation();
  return (
    <form
      className={styles['answerForm']}
      onSubmit={(event) => {
        event.preventDefault();
        props.onReveal();
      }}
    >
      {props.mode === 'type' && <TypingField {...props} />}
      <Button type="submit" look="primary" className={styles['reveal']} data-reveal="">
        {t(props.mode === 'type' ? 'review.check' : 'review.reveal')} <kbd>Enter</kbd>
      </Button>
    </form>
  );
}

function TypingField(props: AnswerFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const label = t(`${props.isDictation ? 'speech.desk.field' : 'review.field'}.${props.language}`);
  const onShown = useEffectEvent(() => {
    if (props.autoFocus) field.current?.focus({ preventScroll: true });
  });
  // With the drawing, not after it: what is typed at once must arrive here.
  useLayoutEffect(() => onShown(), []);
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        lang={langOf(props.language, props.script)}
        className={styles['answer']}
        value={props.value}
        placeholder={label}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (isImeKey(event)) return;
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          if (!event.repeat) props.onReveal();
        }}
      />
    </>
  );
}
