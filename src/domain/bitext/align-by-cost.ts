import { type AlignmentGrid, alignmentGrid } from './alignment-grid.ts';
import type { Bead } from './bead.ts';
import { BEAD_SHAPES, type BeadShape } from './bead-shapes.ts';

/** What a bead over these ranges costs besides its shape, in nats: [start, end) of both sides. */
export type RangeCost = (
  sourceStart: number,
  sourceEnd: number,
  targetStart: number,
  targetEnd: number,
) => number;

interface BeadCosts {
  readonly shapes: readonly BeadShape[];
  readonly rangeCost: RangeCost;
}

/**
 * The cheapest beads that cover both sides in order, each with its posterior probability under the same
 * costs (forward-backward over all alignments of the grid). Time and memory grow linearly.
 *
 * Source: Gale & Church (1993), section 4, for the recursion.
 */
export function alignByCost(
  sourceCount: number,
  targetCount: number,
  rangeCost: RangeCost,
  shapes: readonly BeadShape[] = BEAD_SHAPES,
): Bead[] {
  const grid = alignmentGrid(sourceCount, targetCount);
  const costs: BeadCosts = { shapes, rangeCost };
  const best = new Float64Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const chosen = new Int8Array(grid.cells).fill(-1);
  const forward = new Float64Array(grid.cells).fill(Number.NEGATIVE_INFINITY);
  best[grid.cell(0, 0)] = 0;
  forward[grid.cell(0, 0)] = 0;
  eachCell(grid, (source, target, here) => {
    eachStep(grid, source, target, costs, (index, from, cost) => {
      const total = (best[from] ?? 0) + cost;
      if (total < (best[here] ?? 0)) {
        best[here] = total;
        chosen[here] = index;
      }
      forward[here] = logSum(forward[here] ?? 0, (forward[from] ?? 0) - cost);
    });
  });
  const backward = sumBackward(grid, costs);
  const total = forward[grid.cell(sourceCount, targetCount)] ?? 0;
  return traceBack(grid, chosen, shapes).map((bead) => {
    const from = grid.cell(bead.source[0], bead.target[0]);
    const to = grid.cell(bead.source[1], bead.target[1]);
    const cost = beadCost(bead, costs);
    const logShare = (forward[from] ?? 0) - cost + (backward[to] ?? 0) - total;
    return { ...bead, confidence: Math.min(1, Math.exp(logShare)) };
  });
}

function eachCell(
  grid: AlignmentGrid,
  visit: (source: number, target: number, cell: number) => void,
): void {
  for (let source = 0; source <= grid.sourceCount; source += 1) {
    const first = grid.firstTarget(source);
    for (let column = 0; column < grid.width; column += 1) {
      visit(source, first + column, source * grid.width + column);
    }
  }
}

/** Every bead that ends at (source, target) and begins inside of the grid. */
function eachStep(
  grid: AlignmentGrid,
  source: number,
  target: number,
  { shapes, rangeCost }: BeadCosts,
  visit: (shape: number, from: number, cost: number) => void,
): void {
  for (const [index, shape] of shapes.entries()) {
    const from = grid.cell(source - shape.source, target - shape.target);
    if (from < 0) continue;
    visit(
      index,
      from,
      shape.cost + rangeCost(source - shape.source, source, target - shape.target, target),
    );
  }
}

function sumBackward(grid: AlignmentGrid, costs: BeadCosts): Float64Array {
  const backward = new Float64Array(grid.cells).fill(Number.NEGATIVE_INFINITY);
  backward[grid.cell(grid.sourceCount, grid.targetCount)] = 0;
  for (let source = grid.sourceCount; source >= 0; source -= 1) {
    const first = grid.firstTarget(source);
    for (let target = first + grid.width - 1; target >= first; target -= 1) {
      const here = backward[grid.cell(source, target)] ?? Number.NEGATIVE_INFINITY;
      if (here === Number.NEGATIVE_INFINITY) continue;
      eachStep(grid, source, target, costs, (_shape, from, cost) => {
        backward[from] = logSum(backward[from] ?? 0, here - cost);
      });
    }
  }
  return backward;
}

function traceBack(
  grid: AlignmentGrid,
  chosen: Int8Array,
  shapes: readonly BeadShape[],
): Omit<Bead, 'confidence'>[] {
  const beads: Omit<Bead, 'confidence'>[] = [];
  let [source, target] = [grid.sourceCount, grid.targetCount];
  while (source > 0 || target > 0) {
    const shape = shapes[chosen[grid.cell(source, target)] ?? -1];
    if (shape === undefined) throw new Error('alignByCost: the grid has no way back');
    beads.push({
      source: [source - shape.source, source],
      target: [target - shape.target, target],
    });
    source -= shape.source;
    target -= shape.target;
  }
  return beads.toReversed();
}

function beadCost(
  { source, target }: Omit<Bead, 'confidence'>,
  { shapes, rangeCost }: BeadCosts,
): number {
  const shape = shapes.find(
    (one) => one.source === source[1] - source[0] && one.target === target[1] - target[0],
  );
  return (shape?.cost ?? 0) + rangeCost(source[0], source[1], target[0], target[1]);
}

/** ln(e^a + e^b) without overflow. */
function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
