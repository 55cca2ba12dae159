import type { ReactNode } from 'react';
import styles from './surface.module.css';

/** A raised sheet of paper; a section with its own heading when `title` is given. */
export function Surface(props: {
  readonly title?: string;
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <section className={styles['surface']} aria-label={props.label ?? props.title}>
      {props.title !== undefined && <h2>{props.title}</h2>}
      {props.children}
    </section>
  );
}
