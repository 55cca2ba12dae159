import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './words.module.css';

const ENDINGS = '.txt,.tsv,.csv';

/** A field to paste a list into, and a file to choose; a file may also be dropped on it. */
export function ListSource({ onSource }: { readonly onSource: (source: string | File) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [dragged, setDragged] = useState(false);
  return (
    <div
      className={dragged ? `${styles['source']} ${styles['dragged']}` : styles['source']}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        const [file] = event.dataTransfer.files;
        onSource(file ?? event.dataTransfer.getData('text/plain'));
      }}
    >
      <label htmlFor={id}>{t('words.paste')}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        placeholder={t('words.pasteExample')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles['actions']}>
        <Button onClick={() => onSource(text)}>{t('words.readList')}</Button>
        <Button onClick={() => chooser.current?.click()}>{t('source.choose')}</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept={ENDINGS}
          aria-label={t('source.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onSource(file);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
