import { hasOrigins } from './match-pairs.ts';
import { pairKey } from './sentence-key.ts';
import type { KnownNote, WantedPair } from './text-update.ts';

/**
 * Gives pairs that no note continues a removed note of the same text, if there is one: what comes back after
 * it was gone has its history again.
 *
 * @param partners the note that each pair continues
 */
export function withRemoved(
  notes: readonly KnownNote[],
  wanted: readonly WantedPair[],
  partners: readonly (KnownNote | undefined)[],
): (KnownNote | undefined)[] {
  const waiting = new Map<string, KnownNote[]>();
  for (const note of notes.filter(({ deleted }) => deleted).reverse()) {
    const { both } = pairKey(note);
    waiting.set(both, [...(waiting.get(both) ?? []), note]);
  }
  if (waiting.size === 0) return [...partners];
  return partners.map((partner, at) => {
    const pair = wanted[at];
    if (partner !== undefined || pair === undefined || hasOrigins(pair)) return partner;
    return waiting.get(pairKey(pair).both)?.pop();
  });
}
