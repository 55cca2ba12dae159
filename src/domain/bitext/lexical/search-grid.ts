import { type Band, rowCount } from './band.ts';
import type { BeadShape } from './bead-shapes.ts';

/** The nodes of a band, numbered row by row, and the shapes that lead from one to another. */
export class SearchGrid {
  readonly rows: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Number of a row's node less its column. */
  readonly offsets: Int32Array;
  readonly size: number;
  readonly chinese: Int32Array;
  readonly english: Int32Array;

  constructor({ low, high }: Band, shapes: readonly BeadShape[]) {
    this.rows = rowCount({ low, high });
    this.low = low;
    this.high = high;
    this.offsets = new Int32Array(this.rows + 1);
    let size = 0;
    for (let row = 0; row <= this.rows; row += 1) {
      this.offsets[row] = size - (low[row] ?? 0);
      size += (high[row] ?? 0) - (low[row] ?? 0) + 1;
    }
    this.size = size;
    this.chinese = Int32Array.from(shapes, ({ chinese }) => chinese);
    this.english = Int32Array.from(shapes, ({ english }) => english);
  }

  /** Number of a node; -1 outside the band. */
  node(row: number, column: number): number {
    if (row > this.rows || column < (this.low[row] ?? 0) || column > (this.high[row] ?? 0)) {
      return -1;
    }
    return (this.offsets[row] ?? 0) + column;
  }

  /** The power of two that holds all nodes of a row and of the rows that beads lead to from it. */
  windowSize(): number {
    const reach = this.english.reduce((most, rows) => Math.max(most, rows), 0);
    let most = 1;
    for (let row = 0; row <= this.rows; row += 1) {
      const last = Math.min(this.rows, row + reach);
      const end = (this.offsets[last] ?? 0) + (this.high[last] ?? 0);
      most = Math.max(most, end - (this.offsets[row] ?? 0) - (this.low[row] ?? 0) + 1);
    }
    return 2 ** Math.ceil(Math.log2(most));
  }
}
