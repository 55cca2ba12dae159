import type { WordReference } from './dictionary-entry.ts';
import { REFERENCE, readReference } from './read-reference.ts';

/** A stretch of a gloss: words, or another word of the dictionary that one can go to. */
export type GlossPiece = string | WordReference;

/** A gloss in pieces: "variant of 裡|里[li3]" is the words and the reference. */
export function glossPieces(gloss: string): GlossPiece[] {
  const all = new RegExp(REFERENCE.source, 'gu');
  const pieces: GlossPiece[] = [];
  let from = 0;
  for (const match of gloss.matchAll(all)) {
    const reference = readReference(match[0]);
    if (reference === undefined) continue;
    if (match.index > from) pieces.push(gloss.slice(from, match.index));
    pieces.push(reference);
    from = match.index + match[0].length;
  }
  if (from < gloss.length) pieces.push(gloss.slice(from));
  return pieces;
}
