/** Segments on the longer side of a bead at most. */
export const LONGEST_SIDE = 6;
/** Segments of a bead on both sides together at most. */
const MOST_SEGMENTS = 7;

/** A number of Chinese and of English segments. */
export interface BeadShape {
  readonly chinese: number;
  readonly english: number;
}

/** All shapes that are tried: 1-1 to 1-6, 6-1, 2-5, 3-4 and so on, and 1-0 and 0-1. */
export const BEAD_SHAPES: readonly BeadShape[] = listShapes(LONGEST_SIDE, MOST_SEGMENTS);

/** Segments on the longer side of a bead in a first search. */
export const COARSE_SIDE = 3;

/** The shapes of a first search, which only has to come near the path. */
export const COARSE_SHAPES: readonly BeadShape[] = listShapes(COARSE_SIDE, COARSE_SIDE + 1);

function listShapes(longest: number, most: number): BeadShape[] {
  const shapes: BeadShape[] = [];
  for (let chinese = 1; chinese <= longest; chinese += 1) {
    for (let english = 1; english <= longest && chinese + english <= most; english += 1) {
      shapes.push({ chinese, english });
    }
  }
  return [...shapes, { chinese: 1, english: 0 }, { chinese: 0, english: 1 }];
}
