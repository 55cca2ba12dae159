import { closeBand } from './anchor-band.ts';
import type { Band } from './band.ts';
import type { PathBead } from './bead-posteriors.ts';

/** The band of all nodes within `margin` columns of a path that was found before. */
export function bandAroundPath(
  path: readonly PathBead[],
  rows: number,
  columns: number,
  margin: number,
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  for (const { row, column, english, chinese } of path) {
    for (let at = row; at <= row + english; at += 1) {
      low[at] = Math.min(low[at] ?? 0, Math.max(0, column - margin));
      high[at] = Math.max(high[at] ?? 0, Math.min(columns, column + chinese + margin));
    }
  }
  return closeBand(low, high, columns);
}
