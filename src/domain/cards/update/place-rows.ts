import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { increasingRun } from './increasing-run.ts';

/**
 * A place for each row, ascending. As many rows as possible stay where they are.
 *
 * @param places where the rows stand now, undefined for new ones
 */
export function placeRows(places: readonly (string | undefined)[]): string[] {
  const sound = places.map((place) =>
    place !== undefined && isOrderKey(place) ? place : undefined,
  );
  const staying = [...increasingRun(sound), places.length];
  const placed: string[] = [];
  for (const at of staying) {
    const [before, after] = [placed.at(-1) ?? null, sound[at] ?? null];
    placed.push(...generateNKeysBetween(before, after, at - placed.length));
    if (after !== null) placed.push(after);
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
