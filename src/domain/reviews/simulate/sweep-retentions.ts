import { simulate } from './simulate.ts';
import type { SimulatedDays, SimulationOptions } from './simulation.ts';

/** What one desired retention costs and brings. */
export interface RetentionPoint {
  readonly desiredRetention: number;
  /** Over all days. */
  readonly minutesPerDay: number;
  readonly reviewsPerDay: number;
  /** Cards known at the end of the last day, as an expectation. */
  readonly known: number;
  readonly days: SimulatedDays;
}

/** The values that a picture shows, and among which one is recommended. */
export const SWEPT_RETENTIONS: readonly number[] = [
  0.7, 0.73, 0.76, 0.79, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97,
];

/** The same days lived with one desired retention after another. */
export function sweepRetentions(
  options: Omit<SimulationOptions, 'desiredRetention'>,
  retentions: readonly number[] = SWEPT_RETENTIONS,
  onProgress: (done: number, total: number) => void = () => undefined,
): RetentionPoint[] {
  return retentions.map((desiredRetention, index) => {
    const point = toPoint(desiredRetention, simulate({ ...options, desiredRetention }));
    onProgress(index + 1, retentions.length);
    return point;
  });
}

function toPoint(desiredRetention: number, days: SimulatedDays): RetentionPoint {
  const count = Math.max(1, days.seconds.length);
  const seconds = days.seconds.reduce((sum, value) => sum + value, 0);
  return {
    desiredRetention,
    minutesPerDay: seconds / 60 / count,
    reviewsPerDay: days.reviews.reduce((sum, value) => sum + value, 0) / count,
    known: days.known.at(-1) ?? 0,
    days,
  };
}
