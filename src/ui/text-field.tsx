import { type InputHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A one-line field with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  const id = useId();
  const said = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className={styles['input']}
        aria-invalid={error !== undefined}
        aria-describedby={said.filter(Boolean).join(' ') || undefined}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
