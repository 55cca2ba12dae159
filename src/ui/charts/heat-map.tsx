import { scaleThreshold } from '@visx/scale';
import { Readout } from './bar-chart.tsx';
import styles from './charts.module.css';
import { Picture } from './picture.tsx';
import { usePointCursor } from './use-point-cursor.ts';

export interface HeatMapProps {
  readonly title: string;
  /** One value a day, the first of them a Monday; undefined for days that have not come. */
  readonly values: readonly (number | undefined)[];
  /** Where the darker shades begin, ascending, four numbers. */
  readonly shades: readonly number[];
  readonly width: number;
  /** Names of months by the week that they begin with. */
  readonly months: ReadonlyMap<number, string>;
  /** Names of Monday, Wednesday and Friday. */
  readonly weekdays: readonly [string, string, string];
  readonly textOf: (index: number) => string;
}

const DAYS = 7;
const TOP = 18;
const MOST_CELL = 17;
const LEFT = 30;

/** A calendar: a column a week, a cell a day, the darker the more. */
export function HeatMap(props: HeatMapProps) {
  const { title, values, width, months, weekdays } = props;
  const weeks = Math.ceil(values.length / DAYS);
  const step = Math.min(MOST_CELL, (width - LEFT) / weeks);
  const height = TOP + DAYS * step + 2;
  const shade = scaleThreshold({
    domain: [...props.shades],
    range: ['heat0', 'heat1', 'heat2', 'heat3', 'heat4'],
  });
  const place = (index: number) => ({
    x: LEFT + Math.floor(index / DAYS) * step,
    y: TOP + (index % DAYS) * step,
  });
  const cursor = usePointCursor({
    count: values.length,
    textOf: props.textOf,
    row: 1,
    at: (x, y) => {
      const [week, day] = [Math.floor((x - LEFT) / step), Math.floor((y - TOP) / step)];
      const index = week * DAYS + day;
      const isThere = day >= 0 && day < DAYS && week >= 0 && index < values.length;
      return isThere ? index : undefined;
    },
  });
  const gap = Math.max(1, step * 0.14);
  const at = place(Math.max(0, cursor.index));
  return (
    <div className={styles['chart']}>
      <Picture title={title} width={width} height={height} pointer={cursor.pointer}>
        <g aria-hidden="true">
          {[...months].map(([week, name]) => (
            <text key={week} x={LEFT + week * step} y={8} className={styles['tick']}>
              {name}
            </text>
          ))}
          {weekdays.map((name, row) => (
            <text
              key={name}
              x={LEFT - 6}
              y={TOP + (row * 2 + 0.5) * step}
              className={`${styles['tick']} ${styles['end']}`}
            >
              {name}
            </text>
          ))}
          {values.map((value, index) =>
            value === undefined ? null : (
              // A day has no other name than its place.
              <rect
                key={`${place(index).x} ${place(index).y}`}
                className={styles[shade(value)]}
                {...place(index)}
                width={step - gap}
                height={step - gap}
                rx={Math.min(3, step / 4)}
              />
            ),
          )}
        </g>
        <rect
          {...cursor.focus}
          aria-label={title}
          data-cursor=""
          className={cursor.shown === undefined ? styles['resting'] : styles['cursor']}
          x={at.x - 1}
          y={at.y - 1}
          width={step - gap + 2}
          height={step - gap + 2}
          rx="3"
        />
      </Picture>
      <Readout text={cursor.shown === undefined ? undefined : props.textOf(cursor.shown)} />
    </div>
  );
}
