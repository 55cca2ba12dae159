import styles from './charts.module.css';

export interface LegendPart {
  readonly name: string;
  /** A class of charts.module.css. */
  readonly tone: string;
}

/** What the colours of a picture mean. */
export function Legend({ parts }: { readonly parts: readonly LegendPart[] }) {
  if (parts.length < 2) return null;
  return (
    <ul className={styles['legend']}>
      {parts.map(({ name, tone }) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" aria-hidden="true" data-legend="">
            <rect width="12" height="12" rx="3" className={styles[tone]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
