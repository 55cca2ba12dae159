/** Which places of a sentence are the same as in the sentence that it was before. */
export interface Carried {
  /** Up to here, in UTF-16 units, the two are the same. */
  readonly prefix: number;
  /** From here on they are the same again. */
  readonly suffixFrom: number;
  /** How much longer the sentence is now. */
  readonly shift: number;
}

/** Compares a sentence with what it was when something was said of its places. */
export function carriedPlaces(before: string, now: string): Carried {
  const most = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === now[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < most - prefix && before.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  if (prefix === before.length && before.length === now.length) suffix = 0;
  return { prefix, suffixFrom: now.length - suffix, shift: now.length - before.length };
}

/**
 * Where a place of the sentence of now stood before; undefined where the sentence was changed.
 *
 * @param width how many UTF-16 units from the place on must be the same; 0 for a boundary, of which both
 *   sides must be
 */
export function placeBefore(carried: Carried, place: number, width: number): number | undefined {
  const end = place + Math.max(1, width);
  const begin = width === 0 ? place - 1 : place;
  if (end <= carried.prefix) return place;
  return begin >= carried.suffixFrom ? place - carried.shift : undefined;
}
