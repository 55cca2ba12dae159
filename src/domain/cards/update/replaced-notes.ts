import type { NoteId } from '../note.ts';
import { hasOrigins } from './match-pairs.ts';
import { type Matching, NONE } from './matching.ts';
import { sentenceKey } from './sentence-key.ts';
import type { KnownNote, Sides, WantedPair } from './text-update.ts';

/**
 * For each wanted pair the other notes whose sentences stand in it: those it came from, or where that is
 * not known, a neighbour that went and whose text it holds, or whose text held it.
 */
export function replacedNotes(
  notes: readonly KnownNote[],
  pairs: readonly WantedPair[],
  matching: Matching,
): NoteId[][] {
  const known = new Map<string, NoteId>(notes.map(({ id }) => [id, id]));
  const replaced = pairs.map(({ origins = [] }, at) => {
    const own = notes[matching.oldOf[at] ?? NONE]?.id;
    return origins.flatMap((origin) => known.get(origin) ?? []).filter((id) => id !== own);
  });
  const add = (fresh: number, old: number): void => {
    const [pair, note] = [pairs[fresh], notes[old]];
    if (pair === undefined || note === undefined || hasOrigins(pair)) return;
    if (holds(pair, note) || holds(note, pair)) replaced[fresh]?.push(note.id);
  };
  for (const [old, at] of matching.newOf.entries()) {
    if (at !== NONE) continue;
    for (const neighbour of partners(matching.newOf, old)) add(neighbour, old);
  }
  for (const [fresh, at] of matching.oldOf.entries()) {
    if (at !== NONE) continue;
    for (const neighbour of partners(matching.oldOf, fresh)) add(fresh, neighbour);
  }
  return replaced;
}

/** What the neighbours of an open pair are matched with. */
function partners(partnerOf: Int32Array, at: number): number[] {
  return [at - 1, at + 1].map((place) => partnerOf[place] ?? NONE).filter((one) => one !== NONE);
}

function holds(whole: Sides, part: Sides): boolean {
  return (['en', 'zh'] as const).every((side) => {
    return sentenceKey(whole[side]).includes(sentenceKey(part[side]));
  });
}
