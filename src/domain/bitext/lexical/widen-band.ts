import { closeBand } from './anchor-band.ts';
import type { Band } from './band.ts';

/** A band that is wider than another by `margin` columns on either side. */
export function widenBand(band: Band, columns: number, margin: number): Band {
  return closeBand(
    band.low.map((column) => Math.max(0, column - margin)),
    band.high.map((column) => Math.min(columns, column + margin)),
    columns,
  );
}
