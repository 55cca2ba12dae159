import { scaleLinear } from '@visx/scale';
import { Readout } from './bar-chart.tsx';
import styles from './charts.module.css';
import { Picture } from './picture.tsx';
import { usePointCursor } from './use-point-cursor.ts';

/** A share with its uncertainty, all 0 to 1. */
export interface ShareRow {
  readonly name: string;
  /** Undefined where there is too little to tell. */
  readonly share: number | undefined;
  readonly low: number;
  readonly high: number;
  /** What stands at the end of the row. */
  readonly figure: string;
}

export interface ShareRowsProps {
  readonly title: string;
  readonly rows: readonly ShareRow[];
  /** Where a line is drawn across all rows; a stretch where it is not one value. */
  readonly wanted: readonly [from: number, to: number];
  readonly width: number;
  readonly textOf: (index: number) => string;
}

const ROW = 42;
const BOTTOM = 24;
const NAME_WIDTH = 64;

/** Shares as points with the stretch in which they lie, one a row, against what was wanted. */
export function ShareRows({ title, rows, wanted, width, textOf }: ShareRowsProps) {
  const height = rows.length * ROW + BOTTOM;
  const lows = rows.filter(({ share }) => share !== undefined).map(({ low }) => low);
  const least = Math.max(0, Math.floor(Math.min(0.7, wanted[0], ...lows) * 10 - 0.001) / 10);
  const right = width - 12;
  const x = scaleLinear({ domain: [least, 1], range: [NAME_WIDTH, right] });
  const y = (row: number): number => row * ROW + ROW / 2 + 4;
  const cursor = usePointCursor({
    count: rows.length,
    textOf,
    at: (_x, py) => {
      const row = Math.floor(py / ROW);
      return row >= 0 && row < rows.length ? row : undefined;
    },
  });
  return (
    <div className={styles['chart']}>
      <Picture title={title} width={width} height={height} pointer={cursor.pointer}>
        <g aria-hidden="true">
          <rect
            className={styles['wanted']}
            x={x(wanted[0]) - 1}
            width={Math.max(2, x(wanted[1]) - x(wanted[0]))}
            y={0}
            height={height - BOTTOM}
          />
          {x.ticks(4).map((value) => (
            <g key={value}>
              <line
                x1={x(value)}
                x2={x(value)}
                y1={0}
                y2={height - BOTTOM}
                className={styles['grid']}
              />
              <text x={x(value)} y={height - 8} className={`${styles['tick']} ${styles['middle']}`}>
                {`${Math.round(value * 100)} %`}
              </text>
            </g>
          ))}
          {rows.map((row, index) => (
            <g key={row.name}>
              <text x={0} y={y(index)} className={styles['rowName']}>
                {row.name}
              </text>
              {row.share === undefined ? (
                <text x={NAME_WIDTH + 6} y={y(index)} className={styles['tick']}>
                  {row.figure}
                </text>
              ) : (
                <>
                  <line
                    className={styles['whisker']}
                    x1={x(row.low)}
                    x2={x(row.high)}
                    y1={y(index)}
                    y2={y(index)}
                  />
                  <circle className={styles['series1']} cx={x(row.share)} cy={y(index)} r="6" />
                  <text
                    x={x(row.share)}
                    y={y(index) - 14}
                    className={`${styles['value']} ${styles['middle']}`}
                  >
                    {row.figure}
                  </text>
                </>
              )}
            </g>
          ))}
        </g>
        <rect
          {...cursor.focus}
          aria-label={title}
          data-cursor=""
          className={cursor.shown === undefined ? styles['resting'] : styles['cursor']}
          x={NAME_WIDTH - 6}
          y={cursor.index * ROW + 2}
          width={right - NAME_WIDTH + 12}
          height={ROW - 2}
          rx="4"
        />
      </Picture>
      <Readout text={cursor.shown === undefined ? undefined : textOf(cursor.shown)} />
    </div>
  );
}
