import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly error?: string | undefined;
}

/** What ties a control to its label, its hint and its error. */
export interface FieldTies {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** A control with its label above it, a hint, and what is wrong. */
export function Field(props: FieldWords & { readonly children: (ties: FieldTies) => ReactNode }) {
  const { label, hint, error, children } = props;
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
      {children({
        id,
        className: styles['input'],
        'aria-describedby': said.filter(Boolean).join(' ') || undefined,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
