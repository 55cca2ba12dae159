import { closeBand } from './anchor-band.ts';
import type { Band } from './band.ts';
import type { BeadScore } from './bead-score.ts';
import type { BeadShape } from './bead-shapes.ts';
import { type CandidateBeads, CandidateCollector } from './candidate-beads.ts';
import { type ForwardSums, sumForward } from './forward-sums.ts';
import { SPARED_AFTER_GAP, SURPLUS_AFTER_GAP } from './gap-runs.ts';
import { addLogs } from './log-sum.ts';
import { LEAST_WORTH, type PathBead } from './path-bead.ts';
import { SearchGrid } from './search-grid.ts';
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
  const grid = new SearchGrid(band, shapes);
  const forward = sumForward(grid, score, onRow);
  return decode(grid, score, forward, onRow);
}

/** The second half: from the last node back to the first, which needs the rows in reach of a bead alone. */
function decode(
  grid: SearchGrid,
  score: BeadScore,
  { all, inGap }: ForwardSums,
  onRow?: OnPart,
): Search {
  const { chinese, english, low, high, rows } = grid;
  const total = all[grid.size - 1] ?? 0;
  const mask = grid.windowSize() - 1;
  const backward = new Float64Array(mask + 1);
  const backwardInGap = new Float64Array(mask + 1);
  const worth = new Float64Array(mask + 1);
  const choice = new Int8Array(grid.size).fill(-1);
  const posteriors = new Float32Array(grid.size);
  const likely = new LikelyBorders(rows, high[rows] ?? 0);
  const collector = new CandidateCollector(rows, high[rows] ?? 0);
  for (let row = rows; row >= 0; row -= 1) {
    onRow?.(2 * rows - row, 2 * rows);
    for (let column = high[row] ?? 0; column >= (low[row] ?? 0); column -= 1) {
      const here = (grid.offsets[row] ?? 0) + column;
      const isLast = here === grid.size - 1;
      const before = (all[here] ?? -Infinity) - total;
      const beforeInGap = (inGap[here] ?? -Infinity) - total;
      const beforeGap = addLogs(before, beforeInGap + SURPLUS_AFTER_GAP);
      let sum = isLast ? 0 : -Infinity;
      let sumInGap = sum;
      let best = sum;
      for (let shape = 0; shape < chinese.length; shape += 1) {
        const down = english[shape] ?? 0;
        const across = chinese[shape] ?? 0;
        const node = grid.node(row + down, column + across);
        if (node < 0) continue;
        const isGap = down === 0 || across === 0;
        const after = (isGap ? backwardInGap : backward)[node & mask] ?? -Infinity;
        if (after === -Infinity) continue;
        const own = score(row, column, across, down);
        const value = after + own;
        sum = addLogs(sum, value);
        sumInGap = addLogs(sumInGap, isGap ? value + SPARED_AFTER_GAP : value);
        const log = (isGap ? beforeGap : before) + value;
        if (log >= UNLIKELY) collector.add(row, column, down, across, own);
        const posterior = log < UNLIKELY ? 0 : Math.exp(Math.min(0, log));
        const gain = posterior - LEAST_WORTH + (worth[node & mask] ?? 0);
        if (gain <= best) continue;
        best = gain;
        choice[here] = shape;
        posteriors[here] = posterior;
      }
      backward[here & mask] = sum;
      backwardInGap[here & mask] = sumInGap;
      worth[here & mask] = best;
      if (Math.max(before + sum, beforeInGap + sumInGap) > UNLIKELY) likely.admit(row, column);
    }
  }
  const path = follow(grid, choice, posteriors);
  const strays = path
    .filter(({ posterior }) => posterior === 0)
    .map((bead) => ({ ...bead, score: score(bead.row, bead.column, bead.chinese, bead.english) }));
  return { path, likely: likely.finish(path), candidates: collector.finish(strays) };
}

function follow(grid: SearchGrid, choice: Int8Array, posteriors: Float32Array): PathBead[] {
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

/** Collects the columns of the likely borders of each row. */
class LikelyBorders {
  readonly #columns: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  constructor(rows: number, columns: number) {
    this.#columns = columns;
    this.#low = new Int32Array(rows + 1).fill(columns);
    this.#high = new Int32Array(rows + 1);
  }

  admit(row: number, column: number): void {
    if (column < (this.#low[row] ?? 0)) this.#low[row] = column;
    if (column > (this.#high[row] ?? 0)) this.#high[row] = column;
  }

  /** The band of what was admitted, and of the path itself. */
  finish(path: readonly PathBead[]): Band {
    for (const { row, column, english, chinese } of path) {
      for (let at = row; at <= row + english; at += 1) {
        this.admit(at, column);
        this.admit(at, column + chinese);
      }
    }
    return closeBand(this.#low, this.#high, this.#columns);
  }
}
