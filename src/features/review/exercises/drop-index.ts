/** Where a tile lies, in CSS pixels of the window. */
export interface TileBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Before which tile of a row one is dropped; as many as there are tiles: after the last.
 *
 * @param boxes of the tiles in reading order, over one line or several
 */
export function dropIndex(boxes: readonly TileBox[], x: number, y: number): number {
  return boxes.filter(({ left, right, top, bottom }) => {
    if (bottom < y) return true;
    return top <= y && (left + right) / 2 < x;
  }).length;
}
