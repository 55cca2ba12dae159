import type { Lattice } from './lattice.ts';

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
