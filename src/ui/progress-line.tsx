import styles from './progress-line.module.css';

/** A named progress bar for long work; without `total` it says only that something is going on. */
export function ProgressLine(props: {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
}) {
  const known = props.total !== undefined && props.total > 0;
  return (
    <label className={styles['line']}>
      <span>{props.label}</span>
      <progress {...(known ? { value: props.done ?? 0, max: props.total } : {})} />
    </label>
  );
}
