import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/text/language.ts';
import { Button } from '../../ui/button.tsx';
import { langOf } from '../../ui/foreign-text.tsx';
import { isImeKey } from '../../ui/ime-guard.ts';
import styles from './alignment-editor.module.css';
import { useGrid } from './grid-context.ts';

/** A press would take the focus from the field, which saves it before the button is reached. */
const keepFocus = (event: PointerEvent): void => event.preventDefault();

/** The field in which one side of a row is written; leaving it saves. */
export function CellWriting(props: {
  readonly text: string;
  readonly side: Language;
  readonly number: number;
}) {
  const { t } = useTranslation();
  const { act, script } = useGrid();
  const { text, side, number } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const split = (): void => act.splitText(field.current?.selectionStart ?? text.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isImeKey(event)) return;
    if (event.key === 'Escape') act.cancelText();
    else if (event.key !== 'Enter') return;
    else if (event.ctrlKey || event.metaKey) split();
    else act.saveText(true);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles['writing']}>
      <textarea
        ref={field}
        lang={langOf(side, script)}
        dir="auto"
        value={text}
        rows={Math.ceil(text.length / (side === 'en' ? 40 : 20)) + 1}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('editor.textOf', { row: number, side: t(`language.${side}`) })}
        aria-describedby="alignment-editor-keys"
        onChange={(event) => act.write(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => act.saveText(false)}
      />
      <p id="alignment-editor-keys" className="sr-only">
        {t('editor.writingKeys')}
      </p>
      <p className={styles['writingButtons']}>
        <Button onPointerDown={keepFocus} onClick={() => act.saveText(true)}>
          {t('common.save')}
        </Button>
        <Button onPointerDown={keepFocus} onClick={split}>
          {t('editor.splitHere')}
        </Button>
        <Button look="quiet" onPointerDown={keepFocus} onClick={() => act.cancelText()}>
          {t('common.cancel')}
        </Button>
      </p>
    </div>
  );
}
