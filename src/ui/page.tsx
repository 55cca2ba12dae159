import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** What stands beside the title: the actions of the whole screen. */
  readonly actions?: ReactNode;
  readonly intro?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children?: ReactNode;
}

/** One screen: names the document and moves focus to its heading, so that a screen reader says where one is. */
export function Page({ title, actions, intro, width = 'reading', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Duizhao 对照`;
  }, [title]);
  useEffect(() => {
    const nothingFocused =
      document.activeElement === null || document.activeElement === document.body;
    if (nothingFocused) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={`${styles['page']} ${styles[width]}`}>
      <header className={styles['head']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {intro !== undefined && <div className={styles['intro']}>{intro}</div>}
      {children}
    </div>
  );
}
