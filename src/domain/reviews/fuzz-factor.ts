import { stableHash } from '../../shared/stable-hash.ts';
import type { CardId } from '../cards/card-id.ts';

/**
 * Where in its fuzz range an interval falls: the same on every device and after an undo, because it
 * hangs on the card and on how often it was answered, not on chance.
 *
 * @param reps answers so far, >= 0
 * @returns 0 <= factor < 1
 */
export function fuzzFactor(cardId: CardId, reps: number): number {
  return stableHash(`${cardId}#${reps}`);
}
