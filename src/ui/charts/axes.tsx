import styles from './charts.module.css';

export interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

/** Lines across a picture at round values, each with its value at the left. */
export function ValueAxis({ ticks, y, left, right, format }: ValueAxisProps) {
  return (
    <g aria-hidden="true">
      {ticks.map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} className={styles['grid']} />
          <text x={left - 6} y={y(value)} className={`${styles['tick']} ${styles['end']}`}>
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Room in pixels that the name of a tick needs. */
const TICK_ROOM = 7;

/** Every how many names fit beside one another. */
export function nameEvery(names: readonly string[], step: number): number {
  const longest = Math.max(...names.map((name) => widthOf(name)));
  return Math.max(1, Math.ceil((longest + 10) / step));
}

/** Chinese characters take the room of two letters. */
function widthOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1) * TICK_ROOM, 0);
}
