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
}

/** The values that a picture shows, and among which one is recommended. */
export const SWEPT_RETENTIONS: readonly number[] = [
  0.7, 0.73, 0.76, 0.79, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97,
];

/** With so many cards luck hardly matters: fewer are lived with several times. */
const ENOUGH_CARDS = 3_000;
const MOST_LIVES = 40;

/**
 * The same days lived with one desired retention after another. The fewer cards there are, the more often
 * each is lived, always with other luck, and the mean is taken.
 */
export function sweepRetentions(
  options: Omit<SimulationOptions, 'desiredRetention'>,
  retentions: readonly number[] = SWEPT_RETENTIONS,
  onProgress: (done: number, total: number) => void = () => undefined,
): RetentionPoint[] {
  const lives = countLives(options);
  return retentions.map((desiredRetention, index) => {
    const points = Array.from({ length: lives }, (_, life) =>
      toPoint(
        desiredRetention,
        simulate({ ...options, desiredRetention, seed: options.seed + life }),
      ),
    );
    onProgress(index + 1, retentions.length);
    return meanOf(desiredRetention, points);
  });
}

/** How often each retention is lived, 1 to 40 times. */
export function countLives({
  cards,
  newCards,
  newPerDay,
  days,
}: Pick<SimulationOptions, 'cards' | 'newCards' | 'newPerDay' | 'days'>): number {
  const lived = cards.stability.length + Math.min(newCards, newPerDay * days);
  return Math.min(MOST_LIVES, Math.max(1, Math.ceil(ENOUGH_CARDS / Math.max(1, lived))));
}

function toPoint(desiredRetention: number, days: SimulatedDays): RetentionPoint {
  const count = Math.max(1, days.seconds.length);
  return {
    desiredRetention,
    minutesPerDay: sumOf(days.seconds) / 60 / count,
    reviewsPerDay: sumOf(days.reviews) / count,
    known: days.known,
  };
}

function meanOf(desiredRetention: number, points: readonly RetentionPoint[]): RetentionPoint {
  const mean = (valueOf: (point: RetentionPoint) => number): number =>
    sumOf(points.map(valueOf)) / points.length;
  return {
    desiredRetention,
    minutesPerDay: mean((point) => point.minutesPerDay),
    reviewsPerDay: mean((point) => point.reviewsPerDay),
    known: mean((point) => point.known),
  };
}

function sumOf(values: Float64Array | Uint32Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
