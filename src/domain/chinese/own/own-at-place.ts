import { carriedPlaces, placeBefore } from './carry-offsets.ts';
import type { OwnByPlace } from './own-corrections.ts';

/**
 * What the learner wrote for the characters of a sentence, by their places in it now. What stood in a part
 * that was since changed is left out.
 */
export function ownAtPlaces(
  sentence: string,
  own: OwnByPlace | null | undefined,
): Map<number, string> {
  const found = new Map<number, string>();
  if (own === null || own === undefined || typeof own.of !== 'string') return found;
  const carried = carriedPlaces(own.of, sentence);
  let place = 0;
  for (const character of sentence) {
    const before = placeBefore(carried, place, character.length);
    const written = before === undefined ? undefined : own.at[before];
    if (typeof written === 'string') found.set(place, written);
    place += character.length;
  }
  return found;
}
