import { type Band, rowCount } from './band.ts';
import type { BeadScore } from './bead-score.ts';
import { BEAD_SHAPES } from './bead-shapes.ts';

/** A bead on the chosen path. */
export interface PathBead {
  /** First English segment. */
  readonly row: number;
  /** First Chinese segment. */
  readonly column: number;
  readonly english: number;
  readonly chinese: number;
  /** Probability under the model that this very bead is part of the alignment. */
  readonly posterior: number;
}

/** What a bead must be worth to be taken; keeps the path from being cut into small doubtful beads. */
const LEAST_WORTH = 0.1;
/** Log odds below which a term of a sum makes no difference. */
const NEGLIGIBLE = 30;

/**
 * The path through the band whose beads' posterior probabilities add up to the most: what is expected
 * to get the most beads right, rather than the likeliest path (minimum Bayes risk; the posteriors by
 * the forward-backward algorithm, Rabiner 1989, section III).
 */
export function findBestPath(band: Band, score: BeadScore): PathBead[] {
  const grid = new Grid(band);
  const forward = sumForward(grid, score);
  return decode(grid, score, forward);
}

/** The nodes of a band, numbered row by row. */
class Grid {
  readonly band: Band;
  readonly rows: number;
  readonly starts: Int32Array;

  constructor(band: Band) {
    this.band = band;
    this.rows = rowCount(band);
    this.starts = new Int32Array(this.rows + 2);
    for (let row = 0; row <= this.rows; row += 1) {
      this.starts[row + 1] = (this.starts[row] ?? 0) + this.high(row) - this.low(row) + 1;
    }
  }

  get size(): number {
    return this.starts[this.rows + 1] ?? 0;
  }

  low(row: number): number {
    return this.band.low[row] ?? 0;
  }

  high(row: number): number {
    return this.band.high[row] ?? 0;
  }

  /** Number of a node; -1 outside the band. */
  node(row: number, column: number): number {
    if (row > this.rows || column < this.low(row) || column > this.high(row)) return -1;
    return (this.starts[row] ?? 0) + column - this.low(row);
  }
}

/** Logarithm of the summed likelihood of all paths from the first node to each. */
function sumForward(grid: Grid, score: BeadScore): Float64Array {
  const forward = new Float64Array(grid.size).fill(-Infinity);
  forward[0] = 0;
  for (let row = 0; row <= grid.rows; row += 1) {
    for (let column = grid.low(row); column <= grid.high(row); column += 1) {
      const here = forward[grid.node(row, column)] ?? -Infinity;
      if (here === -Infinity) continue;
      for (const { chinese, english } of BEAD_SHAPES) {
        const node = grid.node(row + english, column + chinese);
        if (node < 0) continue;
        const value = here + score(row, column, chinese, english);
        forward[node] = addLogs(forward[node] ?? -Infinity, value);
      }
    }
  }
  return forward;
}

function addLogs(a: number, b: number): number {
  const high = a > b ? a : b;
  const gap = a > b ? a - b : b - a;
  return gap < NEGLIGIBLE ? high + Math.log1p(Math.exp(-gap)) : high;
}

function decode(grid: Grid, score: BeadScore, forward: Float64Array): PathBead[] {
  const total = forward[grid.size - 1] ?? 0;
  const backward = new Float64Array(grid.size).fill(-Infinity);
  const worth = new Float64Array(grid.size).fill(-Infinity);
  const choice = new Int8Array(grid.size).fill(-1);
  const posteriors = new Float32Array(grid.size);
  backward[grid.size - 1] = 0;
  worth[grid.size - 1] = 0;
  for (let row = grid.rows; row >= 0; row -= 1) {
    for (let column = grid.high(row); column >= grid.low(row); column -= 1) {
      const here = grid.node(row, column);
      for (const [shape, { chinese, english }] of BEAD_SHAPES.entries()) {
        const node = grid.node(row + english, column + chinese);
        const after = backward[node] ?? -Infinity;
        if (after === -Infinity) continue;
        const value = after + score(row, column, chinese, english);
        backward[here] = addLogs(backward[here] ?? -Infinity, value);
        const posterior = Math.exp(Math.min(0, (forward[here] ?? 0) + value - total));
        const sum = posterior - LEAST_WORTH + (worth[node] ?? 0);
        if (sum <= (worth[here] ?? -Infinity)) continue;
        worth[here] = sum;
        choice[here] = shape;
        posteriors[here] = posterior;
      }
    }
  }
  return follow(grid, choice, posteriors);
}

function follow(grid: Grid, choice: Int8Array, posteriors: Float32Array): PathBead[] {
  const path: PathBead[] = [];
  let row = 0;
  let column = 0;
  for (;;) {
    const node = grid.node(row, column);
    const shape = BEAD_SHAPES[choice[node] ?? -1];
    if (shape === undefined) return path;
    path.push({ row, column, ...shape, posterior: posteriors[node] ?? 0 });
    row += shape.english;
    column += shape.chinese;
  }
}
