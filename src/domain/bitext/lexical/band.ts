import { LONGEST_SIDE } from './bead-shapes.ts';

/**
 * The part of the grid of borders that is searched. A node (e, z) is the border before English
 * segment e and Chinese segment z; on row e the columns low[e] to high[e], both included, are in.
 * Both columns never fall; low[0] = 0 and high[last] = number of Chinese segments.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** English segments of the band. */
export function rowCount(band: Band): number {
  return band.low.length - 1;
}

/** First Chinese segment that can share a bead with an English segment. */
export function firstColumn(band: Band, row: number): number {
  return band.low[Math.max(0, row - LONGEST_SIDE + 1)] ?? 0;
}

/** One more than the last Chinese segment that can share a bead with an English segment. */
export function columnEnd(band: Band, row: number): number {
  return band.high[Math.min(rowCount(band), row + LONGEST_SIDE)] ?? 0;
}
