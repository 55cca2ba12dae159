import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The one button; a `primary` one is the next step of a screen. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const classes = [styles['button'], styles[look], className].filter(Boolean).join(' ');
  return <button type="button" {...rest} className={classes} />;
}
