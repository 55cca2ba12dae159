import type { CandidateBeads } from './candidate-beads.ts';
import { SPARED_AFTER_GAP, SURPLUS_AFTER_GAP } from './gap-runs.ts';
import { addLogs } from './log-sum.ts';
import { LEAST_WORTH, type PathBead } from './path-bead.ts';

/** The posterior probability of each candidate, among all paths made of candidates (forward-backward). */
export function candidatePosteriors(beads: CandidateBeads, links: CandidateLinks): Float64Array {
  const { count, score } = beads;
  const { from, to, nodes } = links;
  const forward = new Float64Array(nodes + 1).fill(-Infinity);
  const forwardInGap = new Float64Array(nodes + 1).fill(-Infinity);
  const backward = new Float64Array(nodes + 1).fill(-Infinity);
  const backwardInGap = new Float64Array(nodes + 1).fill(-Infinity);
  forward[0] = 0;
  backward[nodes] = 0;
  backwardInGap[nodes] = 0;
  const before = (bead: number): number => {
    const node = from[bead] ?? 0;
    const all = forward[node] ?? -Infinity;
    const inGap = isGap(beads, bead) ? (forwardInGap[node] ?? -Infinity) : -Infinity;
    return inGap === -Infinity ? all : addLogs(all, inGap + SURPLUS_AFTER_GAP);
  };
  for (let bead = 0; bead < count; bead += 1) {
    const node = to[bead] ?? -1;
    const sum = node < 0 ? -Infinity : before(bead);
    if (sum === -Infinity) continue;
    const value = sum + (score[bead] ?? 0);
    forward[node] = addLogs(forward[node] ?? -Infinity, value);
    if (isGap(beads, bead)) forwardInGap[node] = addLogs(forwardInGap[node] ?? -Infinity, value);
  }
  const posteriors = new Float64Array(count);
  const total = forward[nodes] ?? 0;
  for (let bead = count - 1; bead >= 0; bead -= 1) {
    const alone = isGap(beads, bead);
    const after = (alone ? backwardInGap : backward)[to[bead] ?? -1] ?? -Infinity;
    if (after === -Infinity) continue;
    const node = from[bead] ?? 0;
    const own = score[bead] ?? 0;
    const value = after + own;
    backward[node] = addLogs(backward[node] ?? -Infinity, value);
    backwardInGap[node] = addLogs(
      backwardInGap[node] ?? -Infinity,
      alone ? value + SPARED_AFTER_GAP : value,
    );
    posteriors[bead] = Math.exp(Math.min(0, before(bead) + value - total));
  }
  return posteriors;
}

function isGap({ english, chinese }: CandidateBeads, bead: number): boolean {
  return english[bead] === 0 || chinese[bead] === 0;
}

/**
 * The path whose candidates' posterior probabilities add up to the most: what is expected to get the
 * most beads right, rather than the likeliest path (minimum Bayes risk).
 *
 * @returns numbers of beads, in reading order
 */
export function choosePath(
  { from, to, nodes }: CandidateLinks,
  posteriors: Float64Array,
): number[] {
  const worth = new Float64Array(nodes + 1).fill(-Infinity);
  const choice = new Int32Array(nodes + 1).fill(-1);
  worth[nodes] = 0;
  for (let bead = posteriors.length - 1; bead >= 0; bead -= 1) {
    const sum = (posteriors[bead] ?? 0) - LEAST_WORTH + (worth[to[bead] ?? -1] ?? -Infinity);
    const node = from[bead] ?? 0;
    if (!(sum > (worth[node] ?? -Infinity))) continue;
    worth[node] = sum;
    choice[node] = bead;
  }
  const path: number[] = [];
  for (let node = 0; node < nodes; ) {
    const bead = choice[node] ?? -1;
    if (bead < 0) return path;
    path.push(bead);
    node = to[bead] ?? nodes;
  }
  return path;
}

/** The beads of a path with their places and probabilities. */
export function pathBeads(
  beads: CandidateBeads,
  path: readonly number[],
  posteriors: Float64Array,
): PathBead[] {
  return path.map((bead) => ({
    row: beads.row[bead] ?? 0,
    column: beads.column[bead] ?? 0,
    english: beads.english[bead] ?? 0,
    chinese: beads.chinese[bead] ?? 0,
    posterior: posteriors[bead] ?? 0,
  }));
}

/** The borders that candidates lead from and to, numbered in reading order; the last one is `nodes`. */
export interface CandidateLinks {
  readonly nodes: number;
  readonly from: Int32Array;
  /** -1 where nothing goes on from there. */
  readonly to: Int32Array;
}

export function linkCandidates(beads: CandidateBeads): CandidateLinks {
  const { count, rows, columns, row, column, english, chinese } = beads;
  const from = new Int32Array(count);
  const nodeColumns: number[] = [];
  const rowStarts = new Int32Array(rows + 2);
  let last = -1;
  for (let bead = 0; bead < count; bead += 1) {
    const place = (row[bead] ?? 0) * (columns + 1) + (column[bead] ?? 0);
    if (place !== last) {
      nodeColumns.push(column[bead] ?? 0);
      rowStarts[(row[bead] ?? 0) + 1] = nodeColumns.length;
    }
    last = place;
    from[bead] = nodeColumns.length - 1;
  }
  for (let next = 1; next < rowStarts.length; next += 1) {
    rowStarts[next] = Math.max(rowStarts[next] ?? 0, rowStarts[next - 1] ?? 0);
  }
  const nodes = nodeColumns.length;
  const find = (toRow: number, toColumn: number): number => {
    if (toRow === rows && toColumn === columns) return nodes;
    const end = rowStarts[toRow + 1] ?? 0;
    for (let node = rowStarts[toRow] ?? 0; node < end; node += 1) {
      if (nodeColumns[node] === toColumn) return node;
    }
    return -1;
  };
  const to = Int32Array.from({ length: count }, (_, bead) =>
    find((row[bead] ?? 0) + (english[bead] ?? 0), (column[bead] ?? 0) + (chinese[bead] ?? 0)),
  );
  return { nodes, from, to };
}
