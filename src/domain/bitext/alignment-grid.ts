/**
 * Where the dynamic programming may go: for each source position a window of target positions around
 * the straight line between the corners. Its area grows linearly with the text.
 */
export interface AlignmentGrid {
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Cells a source position. */
  readonly width: number;
  /** The first target position of the window at a source position. */
  readonly firstTarget: (source: number) => number;
  /** Index into a flat array, or -1 outside of the window. */
  readonly cell: (source: number, target: number) => number;
  readonly cells: number;
}

/** Sentences that one side may run ahead of the straight line anywhere. */
const HALF_BAND = 100;

export function alignmentGrid(sourceCount: number, targetCount: number): AlignmentGrid {
  // Without any source the only row must hold every target position.
  const slope = targetCount / Math.max(1, sourceCount);
  const half = HALF_BAND + Math.ceil(slope);
  const width = Math.min(targetCount + 1, 2 * half + 1);
  const firstTarget = (source: number): number =>
    Math.max(0, Math.min(targetCount + 1 - width, Math.round(source * slope) - half));
  return {
    sourceCount,
    targetCount,
    width,
    firstTarget,
    cell: (source, target) => {
      if (source < 0 || target < 0 || source > sourceCount || target > targetCount) return -1;
      const column = target - firstTarget(source);
      return column < 0 || column >= width ? -1 : source * width + column;
    },
    cells: (sourceCount + 1) * width,
  };
}
