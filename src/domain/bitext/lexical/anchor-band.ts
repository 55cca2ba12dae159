import type { Anchor } from './anchors.ts';
import type { Band } from './band.ts';

/** An anchor is believed only as far as this many anchors on either side reach. */
const NEIGHBOURS = 2;
const MARGIN = 4;
/** Columns at most on either side of the straight line between two anchors. */
const WIDEST = 400;

/**
 * The band that the anchors leave open: each row reaches from the column of the second anchor before
 * it to that of the third after it, and a margin. One wrong anchor cannot push the path out.
 */
export function bandFromAnchors(anchors: readonly Anchor[], rows: number, columns: number): Band {
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  const end = { row: rows, column: columns };
  const start = { row: 0, column: 0 };
  let passed = 0;
  for (let row = 0; row <= rows; row += 1) {
    while (passed < anchors.length && (anchors[passed]?.row ?? rows) < row) passed += 1;
    const from = anchors[passed - 1 - NEIGHBOURS] ?? start;
    const to = anchors[passed + NEIGHBOURS] ?? end;
    const share = (row - from.row) / Math.max(1, to.row - from.row);
    const middle = Math.round(from.column + share * (to.column - from.column));
    low[row] = Math.max(0, from.column - MARGIN, middle - WIDEST);
    high[row] = Math.min(columns, to.column + 1 + MARGIN, middle + WIDEST);
  }
  return closeBand(low, high, columns);
}

/** Makes the borders of a band rise, and lets it begin and end at the corners. */
export function closeBand(low: Int32Array, high: Int32Array, columns: number): Band {
  const rows = low.length - 1;
  low[0] = 0;
  high[rows] = columns;
  for (let row = 1; row <= rows; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  for (let row = rows - 1; row >= 0; row -= 1)
    low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  return { low, high };
}
