import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { increasingRun } from './increasing-run.ts';

/**
 * A place for each row, ascending. As many rows as possible stay where they are; the others get places that
 * nothing ever had, so that a removed note that comes back does not share one.
 *
 * @param places where the rows stand now, undefined for new ones
 * @param taken all places of the text, those of removed notes too
 */
export function placeRows(
  places: readonly (string | undefined)[],
  taken: readonly string[],
): string[] {
  const sound = places.map((place) =>
    place !== undefined && isOrderKey(place) ? place : undefined,
  );
  const old = taken.filter(isOrderKey).sort((a, b) => (a < b ? -1 : 1));
  const placed: string[] = [];
  let passed = 0;
  for (const at of [...increasingRun(sound), places.length]) {
    const after = sound[at];
    const isBefore = (place: string | undefined): boolean =>
      place !== undefined && (after === undefined || place < after);
    for (; isBefore(old[passed]); passed += 1);
    const count = at - placed.length;
    const before = old[passed - 1] ?? null;
    if (count > 0) placed.push(...generateNKeysBetween(before, after ?? null, count));
    if (after !== undefined) placed.push(after);
  }
  return placed;
}

/** Another program may have written what no key can be made between. */
function isOrderKey(place: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(place)) return false;
  try {
    generateKeyBetween(place, null);
    return true;
  } catch {
    return false;
  }
}
