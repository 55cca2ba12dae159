import type { BeadScore } from './bead-score.ts';
import { SURPLUS_AFTER_GAP } from './gap-runs.ts';
import { addLogs } from './log-sum.ts';
import type { SearchGrid } from './search-grid.ts';
import type { OnPart } from './work-stages.ts';

/** Logarithms of summed likelihoods of the paths from the first node to each … */
export interface ForwardSums {
  /** … of all of them, … */
  readonly all: Float64Array;
  /** … and of those whose last bead is a gap. */
  readonly inGap: Float64Array;
}

/** The first half of the forward-backward algorithm (Rabiner 1989, section III). */
export function sumForward(grid: SearchGrid, score: BeadScore, onRow?: OnPart): ForwardSums {
  const { chinese, english, low, high } = grid;
  const all = new Float64Array(grid.size).fill(-Infinity);
  const inGap = new Float64Array(grid.size).fill(-Infinity);
  all[0] = 0;
  for (let row = 0; row <= grid.rows; row += 1) {
    onRow?.(row, 2 * grid.rows);
    for (let column = low[row] ?? 0; column <= (high[row] ?? 0); column += 1) {
      const here = (grid.offsets[row] ?? 0) + column;
      const before = all[here] ?? -Infinity;
      if (before === -Infinity) continue;
      const beforeGap = addLogs(before, (inGap[here] ?? -Infinity) + SURPLUS_AFTER_GAP);
      for (let shape = 0; shape < chinese.length; shape += 1) {
        const down = english[shape] ?? 0;
        const across = chinese[shape] ?? 0;
        const node = grid.node(row + down, column + across);
        if (node < 0) continue;
        const isGap = down === 0 || across === 0;
        const value = (isGap ? beforeGap : before) + score(row, column, across, down);
        all[node] = addLogs(all[node] ?? -Infinity, value);
        if (isGap) inGap[node] = addLogs(inGap[node] ?? -Infinity, value);
      }
    }
  }
  return { all, inGap };
}
