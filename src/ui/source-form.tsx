import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './source-form.module.css';

/** What the learner gave us to make a text of: pasted words or a file. */
export type Source =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob };

export interface SourceFormProps {
  readonly onSource: (source: Source) => void;
  readonly initialText?: string;
  readonly onDraft?: (text: string) => void;
}

/** Paste, drop or choose a text. A paste into the empty field goes on by itself. */
export function SourceForm({ onSource, initialText = '', onDraft }: SourceFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(initialText);
  const [dragged, setDragged] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const takeFile = (file: File | undefined): void => {
    if (file !== undefined) onSource({ kind: 'file', name: file.name, file });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) takeFile(file);
    else onSource({ kind: 'pasted', text: event.dataTransfer.getData('text/plain') });
  };

  return (
    <form
      className={`${styles['form']} ${dragged ? styles['dragged'] : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSource({ kind: 'pasted', text });
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{t('source.label')}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        placeholder={t('source.example')}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          onDraft?.(event.target.value);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text.trim() !== '' || !pasted.trim().includes('\n')) return;
          event.preventDefault();
          setText(pasted);
          onDraft?.(pasted);
          onSource({ kind: 'pasted', text: pasted });
        }}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('source.hint')}
      </p>
      <div className={styles['actions']}>
        <Button type="submit" look="primary">
          {t('source.submit')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{t('source.choose')}</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.md,text/plain,text/markdown"
          onChange={(event) => {
            takeFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}
