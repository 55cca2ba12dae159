import { closeBand } from './anchor-band.ts';
import { type Band, rowCount } from './band.ts';
import type { BeadScore } from './bead-score.ts';
import type { BeadShape } from './bead-shapes.ts';
import { type CandidateBeads, CandidateCollector } from './candidate-beads.ts';
import { addLogs } from './log-sum.ts';
import { LEAST_WORTH, type PathBead } from './path-bead.ts';
import type { OnPart } from './work-stages.ts';

/** What a search through a band finds. */
export interface Search {
  readonly path: readonly PathBead[];
  /** The band of the borders that are likely at all. */
  readonly likely: Band;
  /** The beads that are likely at all, those of the path among them. */
  readonly candidates: CandidateBeads;
}

/** Log probability below which a border or a bead is no longer looked at. */
const UNLIKELY = -9;

/**
 * The path through the band whose beads' posterior probabilities add up to the most: what is expected
 * to get the most beads right, rather than the likeliest path (minimum Bayes risk; the posteriors by
 * the forward-backward algorithm, Rabiner 1989, section III).
 */
export function searchBand(
  band: Band,
  score: BeadScore,
  shapes: readonly BeadShape[],
  onRow?: OnPart,
): Search {
  const grid = new Grid(band, shapes);
  const forward = sumForward(grid, score, onRow);
  return decode(grid, score, forward, onRow);
}

/** The nodes of a band, numbered row by row, and the shapes that lead from one to another. */
class Grid {
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
}

/** Logarithm of the summed likelihood of all paths from the first node to each. */
function sumForward(grid: Grid, score: BeadScore, onRow?: OnPart): Float64Array {
  const { chinese, english, low, high } = grid;
  const forward = new Float64Array(grid.size).fill(-Infinity);
  forward[0] = 0;
  for (let row = 0; row <= grid.rows; row += 1) {
    onRow?.(row, 2 * grid.rows);
    for (let column = low[row] ?? 0; column <= (high[row] ?? 0); column += 1) {
      const here = forward[(grid.offsets[row] ?? 0) + column] ?? -Infinity;
      if (here === -Infinity) continue;
      for (let shape = 0; shape < chinese.length; shape += 1) {
        const down = english[shape] ?? 0;
        const across = chinese[shape] ?? 0;
        const node = grid.node(row + down, column + across);
        if (node < 0) continue;
        const value = here + score(row, column, across, down);
        forward[node] = addLogs(forward[node] ?? -Infinity, value);
      }
    }
  }
  return forward;
}

function decode(grid: Grid, score: BeadScore, forward: Float64Array, onRow?: OnPart): Search {
  const { chinese, english, low, high } = grid;
  const total = forward[grid.size - 1] ?? 0;
  const backward = new Float64Array(grid.size).fill(-Infinity);
  const worth = new Float64Array(grid.size).fill(-Infinity);
  const choice = new Int8Array(grid.size).fill(-1);
  const posteriors = new Float32Array(grid.size);
  const collector = new CandidateCollector(grid.rows, high[grid.rows] ?? 0);
  backward[grid.size - 1] = 0;
  worth[grid.size - 1] = 0;
  for (let row = grid.rows; row >= 0; row -= 1) {
    onRow?.(2 * grid.rows - row, 2 * grid.rows);
    for (let column = high[row] ?? 0; column >= (low[row] ?? 0); column -= 1) {
      const here = (grid.offsets[row] ?? 0) + column;
      const before = (forward[here] ?? 0) - total;
      for (let shape = 0; shape < chinese.length; shape += 1) {
        const down = english[shape] ?? 0;
        const across = chinese[shape] ?? 0;
        const node = grid.node(row + down, column + across);
        const after = node < 0 ? -Infinity : (backward[node] ?? -Infinity);
        if (after === -Infinity) continue;
        const own = score(row, column, across, down);
        const value = after + own;
        backward[here] = addLogs(backward[here] ?? -Infinity, value);
        const log = before + value;
        if (log >= UNLIKELY) collector.add(row, column, down, across, own);
        const posterior = log < UNLIKELY ? 0 : Math.exp(Math.min(0, log));
        const sum = posterior - LEAST_WORTH + (worth[node] ?? 0);
        if (sum <= (worth[here] ?? -Infinity)) continue;
        worth[here] = sum;
        choice[here] = shape;
        posteriors[here] = posterior;
      }
    }
  }
  const path = follow(grid, choice, posteriors);
  const strays = path
    .filter(({ posterior }) => posterior === 0)
    .map((bead) => ({ ...bead, score: score(bead.row, bead.column, bead.chinese, bead.english) }));
  return {
    path,
    likely: likelyBand(grid, forward, backward, path),
    candidates: collector.finish(strays),
  };
}

function follow(grid: Grid, choice: Int8Array, posteriors: Float32Array): PathBead[] {
  const path: PathBead[] = [];
  let row = 0;
  let column = 0;
  for (;;) {
    const node = grid.node(row, column);
    const shape = choice[node] ?? -1;
    if (shape < 0) return path;
    const english = grid.english[shape] ?? 0;
    const chinese = grid.chinese[shape] ?? 0;
    path.push({ row, column, english, chinese, posterior: posteriors[node] ?? 0 });
    row += english;
    column += chinese;
  }
}

/** Columns of the likely borders of each row, and of the path itself. */
function likelyBand(
  grid: Grid,
  forward: Float64Array,
  backward: Float64Array,
  path: readonly PathBead[],
): Band {
  const total = forward[grid.size - 1] ?? 0;
  const columns = grid.high[grid.rows] ?? 0;
  const low = new Int32Array(grid.rows + 1).fill(columns);
  const high = new Int32Array(grid.rows + 1);
  const admit = (row: number, column: number) => {
    if (column < (low[row] ?? 0)) low[row] = column;
    if (column > (high[row] ?? 0)) high[row] = column;
  };
  for (let row = 0; row <= grid.rows; row += 1) {
    for (let column = grid.low[row] ?? 0; column <= (grid.high[row] ?? 0); column += 1) {
      const node = (grid.offsets[row] ?? 0) + column;
      if ((forward[node] ?? 0) + (backward[node] ?? 0) - total > UNLIKELY) admit(row, column);
    }
  }
  for (const { row, column, english, chinese } of path) {
    for (let at = row; at <= row + english; at += 1) {
      admit(at, column);
      admit(at, column + chinese);
    }
  }
  return closeBand(low, high, columns);
}
