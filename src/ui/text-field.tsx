import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldWords } from './field.tsx';

export type TextFieldProps = InputHTMLAttributes<HTMLInputElement> &
  FieldWords & { readonly ref?: Ref<HTMLInputElement> };

/** A one-line field with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <input {...rest} {...ties} aria-invalid={error !== undefined} />}
    </Field>
  );
}
