import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

/** A link to another screen that looks like a button. */
export function LinkButton(props: {
  readonly to: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
  readonly autoFocus?: boolean;
}) {
  return (
    <Link href={props.to} className={`${styles['button']} ${styles[props.look ?? 'plain']}`}>
      {props.children}
    </Link>
  );
}
