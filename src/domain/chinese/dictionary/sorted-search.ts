/** The first place at which a list sorted by UTF-16 units has `wanted` or a later text. */
export function firstPlaceOf(
  wanted: string,
  count: number,
  textAt: (place: number) => string,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
