import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './look-up.module.css';

/** Looks another word up, of either language. */
export function WordSearch(props: {
  /** Whether it is what the panel was opened for. */
  readonly isFirst: boolean;
  readonly onGo: (word: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    props.onGo(text.trim());
    setText('');
  };
  return (
    <form className={styles['search']} onSubmit={submit} role="search">
      <label className="sr-only" htmlFor={id}>
        {t('words.search')}
      </label>
      <input
        data-first={props.isFirst ? '' : undefined}
        id={id}
        value={text}
        placeholder={t('words.search')}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('words.find')}</Button>
    </form>
  );
}
