import { type ClipboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { hasLines, isEmpty, type Source, sourceOfTransfer } from './source.ts';
import styles from './source-form.module.css';

export interface SourceBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly source: Source | undefined;
  readonly onSource: (source: Source | undefined) => void;
  /** Where it is given: a paste of several lines into the empty box is the whole text. */
  readonly onPasteWhole: ((source: Source) => void) | undefined;
}

/** A field to paste into, or the file that was put there. */
export function SourceBox(props: SourceBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const { label, hint, example, source, onSource, onPasteWhole } = props;

  const paste = (event: ClipboardEvent): void => {
    const pasted = sourceOfTransfer(event.clipboardData);
    if (!isEmpty(source) || !hasLines(pasted)) return;
    event.preventDefault();
    if (onPasteWhole === undefined) onSource(pasted);
    else onPasteWhole(pasted);
  };

  if (source?.kind === 'file') {
    return (
      <div className={styles['box']} role="group" aria-label={label}>
        <span className={styles['label']}>{label}</span>
        <p className={styles['file']}>
          <span>{source.name}</span>
          <Button onClick={() => onSource(undefined)}>{t('source.remove')}</Button>
        </p>
      </div>
    );
  }
  return (
    <div className={styles['box']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        value={source?.text ?? ''}
        placeholder={example}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSource({ kind: 'pasted', text: event.target.value })}
        onPaste={paste}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
}
