import { scaleLinear } from '@visx/scale';
import { Readout } from './bar-chart.tsx';
import styles from './charts.module.css';
import { Picture } from './picture.tsx';
import { usePointCursor } from './use-point-cursor.ts';

export interface RowBar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** What stands at its end. */
  readonly figure: string;
}

export interface RowBarsProps {
  readonly title: string;
  readonly rows: readonly RowBar[];
  readonly width: number;
  readonly textOf: (index: number) => string;
}

const ROW = 44;
const BAR = 12;

/** Shares as bars one under the other, each with its name above it. */
export function RowBars({ title, rows, width, textOf }: RowBarsProps) {
  const height = rows.length * ROW;
  const x = scaleLinear({ domain: [0, 1], range: [0, width], clamp: true });
  const cursor = usePointCursor({
    count: rows.length,
    textOf,
    at: (_x, y) => {
      const row = Math.floor(y / ROW);
      return row >= 0 && row < rows.length ? row : undefined;
    },
  });
  return (
    <div className={styles['chart']}>
      <Picture title={title} width={width} height={height} pointer={cursor.pointer}>
        <g aria-hidden="true">
          {rows.map(({ name, share, figure }, row) => (
            <g key={name}>
              <text x={0} y={row * ROW + 12} className={styles['rowName']}>
                {name}
              </text>
              <text x={width} y={row * ROW + 12} className={`${styles['tick']} ${styles['end']}`}>
                {figure}
              </text>
              <rect
                className={styles['heat0']}
                y={row * ROW + 22}
                width={width}
                height={BAR}
                rx={BAR / 2}
              />
              {share > 0 && (
                <rect
                  className={styles['series1']}
                  y={row * ROW + 22}
                  width={Math.max(BAR, x(share))}
                  height={BAR}
                  rx={BAR / 2}
                />
              )}
            </g>
          ))}
        </g>
        <rect
          {...cursor.focus}
          aria-label={title}
          data-cursor=""
          className={cursor.shown === undefined ? styles['resting'] : styles['cursor']}
          x={-4}
          y={cursor.index * ROW + 1}
          width={width + 8}
          height={ROW - 4}
          rx="6"
        />
      </Picture>
      <Readout text={cursor.shown === undefined ? undefined : textOf(cursor.shown)} />
    </div>
  );
}
