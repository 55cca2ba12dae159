import type { Lattice } from './lattice.ts';

/** What a bead must be worth to be taken, as in bead-posteriors.ts. */
const LEAST_WORTH = 0.1;

/** The path whose posteriors add up to the most; numbers of beads. */
export function bestPath(lattice: Lattice, posteriors: Float64Array): number[] {
  const { from, to, count, nodes } = lattice;
  const worth = new Float64Array(nodes).fill(-Infinity);
  const last = new Int32Array(nodes).fill(-1);
  worth[0] = 0;
  for (let bead = 0; bead < count; bead += 1) {
    const before = worth[from[bead] ?? 0] ?? -Infinity;
    const node = to[bead] ?? 0;
    const sum = before + (posteriors[bead] ?? 0) - LEAST_WORTH;
    if (sum <= (worth[node] ?? -Infinity)) continue;
    worth[node] = sum;
    last[node] = bead;
  }
  const path: number[] = [];
  for (let node = nodes - 1; node > 0; ) {
    const bead = last[node] ?? 0;
    path.push(bead);
    node = from[bead] ?? 0;
  }
  return path.reverse();
}

export interface ChosenPath {
  readonly lattice: Lattice;
  readonly path: readonly number[];
}

/** Whether a bead of a path is in the gold; for a line that stays alone, whether it is alone there. */
export function isRight({ isGold, places, chapter }: Lattice, bead: number): boolean {
  const [row = 0, column = 0, chinese = 0, english = 0] = places.subarray(4 * bead, 4 * bead + 4);
  if (chinese > 0 && english > 0) return isGold[bead] === 1;
  return chapter.gold.some((gold) =>
    english > 0
      ? gold.english[0] === row && gold.chinese[0] === gold.chinese[1]
      : gold.chinese[0] === column && gold.english[0] === gold.english[1],
  );
}

/** Strict F1 over all texts, with recall over the gold beads that have both sides. */
export function f1(texts: readonly ChosenPath[]): number {
  let found = 0;
  let foundWhole = 0;
  let chosen = 0;
  let wanted = 0;
  for (const { lattice, path } of texts) {
    found += path.filter((bead) => isRight(lattice, bead)).length;
    foundWhole += path.filter((bead) => isWhole(lattice, bead) && isRight(lattice, bead)).length;
    chosen += path.length;
    wanted += lattice.chapter.gold.filter(
      ({ english, chinese }) => english[1] > english[0] && chinese[1] > chinese[0],
    ).length;
  }
  const precision = found / chosen;
  const recall = foundWhole / wanted;
  return (2 * precision * recall) / (precision + recall);
}

function isWhole({ places }: Lattice, bead: number): boolean {
  return places[4 * bead + 2] !== 0 && places[4 * bead + 3] !== 0;
}
