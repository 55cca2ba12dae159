import { join, type Matching, NONE } from './matching.ts';
import { signPair, similarity } from './pair-signature.ts';
import type { KnownNote, WantedPair } from './text-update.ts';

interface Claim {
  readonly old: number;
  readonly fresh: number;
  readonly strength: number;
}

/**
 * Joins pairs with the notes that they came from. Of several that claim one note the likest has it, the same
 * text before all others; of the same likeness the first.
 */
export function matchOrigins(
  matching: Matching,
  notes: readonly KnownNote[],
  pairs: readonly WantedPair[],
): void {
  const placeOf = new Map<string, number>(notes.map(({ id }, at) => [id, at]));
  const claims = pairs.flatMap((pair, fresh): Claim[] =>
    (pair.origins ?? []).flatMap((origin) => {
      const old = placeOf.get(origin);
      const note = notes[old ?? NONE];
      if (old === undefined || note === undefined) return [];
      return [{ old, fresh, strength: strengthOf(note, pair) }];
    }),
  );
  claims.sort((a, b) => b.strength - a.strength || a.fresh - b.fresh);
  for (const { old, fresh } of claims) {
    if (matching.newOf[old] === NONE && matching.oldOf[fresh] === NONE) join(matching, old, fresh);
  }
}

const SAME = 2;

function strengthOf(note: KnownNote, pair: WantedPair): number {
  if (note.en === pair.en && note.zh === pair.zh) return SAME;
  return similarity(signPair(note), signPair(pair));
}
