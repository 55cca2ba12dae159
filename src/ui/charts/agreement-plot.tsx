import { scaleLinear, scaleSqrt } from '@visx/scale';
import { Readout } from './bar-chart.tsx';
import styles from './charts.module.css';
import { Picture } from './picture.tsx';
import { usePointCursor } from './use-point-cursor.ts';

/** What was foretold against what came. */
export interface PlottedPoint {
  /** 0 to 1. */
  readonly foretold: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  /** How many answers it is of: the larger the point. */
  readonly weight: number;
}

export interface AgreementPlotProps {
  readonly title: string;
  readonly points: readonly PlottedPoint[];
  readonly width: number;
  readonly across: string;
  readonly up: string;
  readonly textOf: (index: number) => string;
}

const TOP = 12;
const BOTTOM = 40;
const LEFT = 48;
const MOST_SIDE = 340;
const NEAR = 24;

/** Points that lie on the diagonal where what was foretold came true. */
export function AgreementPlot({ title, points, width, ...props }: AgreementPlotProps) {
  const side = Math.min(MOST_SIDE, width - LEFT - 12);
  const height = side + TOP + BOTTOM;
  const least = Math.max(
    0,
    Math.floor(Math.min(0.5, ...points.flatMap((p) => [p.foretold, p.observed])) * 10) / 10,
  );
  const x = scaleLinear({ domain: [least, 1], range: [LEFT, LEFT + side] });
  const y = scaleLinear({ domain: [least, 1], range: [TOP + side, TOP], clamp: true });
  const radius = scaleSqrt({
    domain: [0, Math.max(1, ...points.map(({ weight }) => weight))],
    range: [2.5, 13],
  });
  const cursor = usePointCursor({
    count: points.length,
    textOf: props.textOf,
    at: (px, py) => {
      const distances = points.map((point) =>
        Math.hypot(px - x(point.foretold), py - y(point.observed)),
      );
      const nearest = distances.indexOf(Math.min(...distances));
      return (distances[nearest] ?? NEAR) < NEAR ? nearest : undefined;
    },
  });
  const focused = points[cursor.index];
  return (
    <div className={styles['chart']}>
      <Picture title={title} width={width} height={height} pointer={cursor.pointer}>
        <g aria-hidden="true">
          {x.ticks(5).map((value) => (
            <g key={value}>
              <line
                x1={LEFT}
                x2={LEFT + side}
                y1={y(value)}
                y2={y(value)}
                className={styles['grid']}
              />
              <text x={LEFT - 6} y={y(value)} className={`${styles['tick']} ${styles['end']}`}>
                {`${Math.round(value * 100)} %`}
              </text>
              <text
                x={x(value)}
                y={TOP + side + 14}
                className={`${styles['tick']} ${styles['middle']}`}
              >
                {`${Math.round(value * 100)} %`}
              </text>
            </g>
          ))}
          <text x={LEFT + side} y={height - 8} className={`${styles['tick']} ${styles['end']}`}>
            {props.across} →
          </text>
          <text x={LEFT + 6} y={TOP + 2} className={styles['tick']}>
            ↑ {props.up}
          </text>
          <line x1={x(least)} y1={y(least)} x2={x(1)} y2={y(1)} className={styles['diagonal']} />
          {points.map((point) => (
            <g key={point.foretold}>
              <line
                className={styles['thinWhisker']}
                x1={x(point.foretold)}
                x2={x(point.foretold)}
                y1={y(point.low)}
                y2={y(point.high)}
              />
              <circle
                className={styles['dot']}
                cx={x(point.foretold)}
                cy={y(point.observed)}
                r={radius(point.weight)}
              />
            </g>
          ))}
        </g>
        {focused !== undefined && (
          <circle
            {...cursor.focus}
            aria-label={title}
            data-cursor=""
            className={cursor.shown === undefined ? styles['resting'] : styles['cursor']}
            cx={x(focused.foretold)}
            cy={y(focused.observed)}
            r={radius(focused.weight) + 5}
          />
        )}
      </Picture>
      <Readout text={cursor.shown === undefined ? undefined : props.textOf(cursor.shown)} />
    </div>
  );
}
