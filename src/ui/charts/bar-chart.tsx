import { scaleBand, scaleLinear } from '@visx/scale';
import { nameEvery, ValueAxis } from './axes.tsx';
import styles from './charts.module.css';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { usePointCursor } from './use-point-cursor.ts';

/** One colour of the bars. */
export interface BarSeries {
  readonly name: string;
  /** A class of charts.module.css. */
  readonly tone: string;
  /** One value a bar, >= 0. */
  readonly values: readonly number[];
}

export interface BarChartProps {
  readonly title: string;
  /** The names of the bars: in full, and under the axis. */
  readonly names: readonly string[];
  readonly ticks?: readonly string[];
  /** Stacked, the first at the bottom. */
  readonly series: readonly BarSeries[];
  /** In pixels. */
  readonly width: number;
  readonly height?: number;
  /** What is said of a bar when it is pointed at. */
  readonly textOf: (index: number) => string;
  readonly format: (value: number) => string;
  /** A share of 0 to 1 over each bar, drawn as points on a scale of its own from 0 to 100 %. */
  readonly shares?: readonly (number | undefined)[];
}

const TOP = 10;
const BOTTOM = 22;
const LEFT = 40;
const RIGHT = 18;
const RIGHT_OF_SHARES = 42;

/** Bars beside one another, each of one or several colours. */
export function BarChart(props: BarChartProps) {
  const { title, names, ticks = names, series, width, height = 200, format, shares } = props;
  const right = width - (shares === undefined ? RIGHT : RIGHT_OF_SHARES);
  const totals = names.map((_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0));
  const places = names.map((_, at) => at);
  const x = scaleBand({ domain: places, range: [LEFT, right], padding: 0.2 });
  const y = scaleLinear({
    domain: [0, Math.max(1, ...totals)],
    range: [height - BOTTOM, TOP],
    nice: 3,
  });
  const step = x.step();
  const cursor = usePointCursor({
    count: names.length,
    textOf: props.textOf,
    at: (px) => {
      const place = Math.floor((px - LEFT) / step);
      return place >= 0 && place < names.length ? place : undefined;
    },
  });
  const every = nameEvery(ticks, step);
  const tickPlaces = places.filter((at) => (names.length - 1 - at) % every === 0);
  const left = (at: number): number => x(at) ?? 0;
  return (
    <div className={styles['chart']}>
      <Legend parts={series} />
      <Picture title={title} width={width} height={height} pointer={cursor.pointer}>
        <ValueAxis
          ticks={y.ticks(3).filter(Number.isInteger)}
          y={y}
          left={LEFT}
          right={right}
          format={format}
        />
        <g aria-hidden="true">
          {places.map((at) => (
            <Stack key={at} x={left(at)} width={x.bandwidth()} y={y} series={series} at={at} />
          ))}
          {shares !== undefined && (
            <Shares shares={shares} left={(at) => left(at) + x.bandwidth() / 2} height={height} />
          )}
          {tickPlaces.map((at) => (
            <text
              key={at}
              x={left(at) + x.bandwidth() / 2}
              y={height - 6}
              className={`${styles['tick']} ${styles['middle']}`}
            >
              {ticks[at]}
            </text>
          ))}
        </g>
        {shares !== undefined && <ShareAxis x={right + 6} height={height} />}
        <rect
          {...cursor.focus}
          aria-label={title}
          data-cursor=""
          className={cursor.shown === undefined ? styles['resting'] : styles['cursor']}
          x={left(cursor.index) - step * 0.1}
          y={TOP - 4}
          width={step}
          height={height - BOTTOM - TOP + 4}
          rx="3"
        />
      </Picture>
      <Readout text={cursor.shown === undefined ? undefined : props.textOf(cursor.shown)} />
    </div>
  );
}

interface StackProps {
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly series: readonly BarSeries[];
  readonly at: number;
}

function Stack({ x, width, y, series, at }: StackProps) {
  let under = 0;
  return series.map(({ name, tone, values }) => {
    const value = values[at] ?? 0;
    if (value === 0) return null;
    const [bottom, top] = [y(under), y(under + value)];
    under += value;
    return (
      <rect
        key={name}
        className={styles[tone]}
        x={x}
        y={top}
        width={width}
        height={Math.max(0.5, bottom - top - (under > value ? 1 : 0))}
        rx={Math.min(2, width / 4)}
      />
    );
  });
}

function shareScale(height: number) {
  return scaleLinear({ domain: [0, 1], range: [height - BOTTOM, TOP] });
}

function Shares(props: {
  readonly shares: readonly (number | undefined)[];
  readonly left: (at: number) => number;
  readonly height: number;
}) {
  const y = shareScale(props.height);
  return props.shares.map((share, at) =>
    share === undefined ? null : (
      // The place of a bar is what tells it from the others.
      <circle
        key={`${props.left(at)}`}
        className={styles['share']}
        cx={props.left(at)}
        cy={y(share)}
        r="3.5"
      />
    ),
  );
}

function ShareAxis({ x, height }: { readonly x: number; readonly height: number }) {
  const y = shareScale(height);
  return (
    <g aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={x} y={y(share)} className={styles['tick']}>
          {`${share * 100} %`}
        </text>
      ))}
    </g>
  );
}

/** What the point that is pointed at says; its place stays where there is none. */
export function Readout({ text }: { readonly text: string | undefined }) {
  return (
    <p className={styles['readout']} aria-hidden="true">
      {text ?? '\u00a0'}
    </p>
  );
}
