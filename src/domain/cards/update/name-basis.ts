import type { KnownNote } from './text-update.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991), here over UTF-16 units. */
const [OFFSET_BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** A short name of notes as they are, in their order: another one once any of them was edited. */
export function nameBasis(notes: readonly KnownNote[]): string {
  let hash = OFFSET_BASIS;
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    hash = Math.imul(hash ^ 0xffff, PRIME);
  };
  const live = notes.filter(({ deleted }) => !deleted);
  for (const { id, en, zh, place, heading, confidence } of live) {
    [id, en, zh, place, `${heading} ${confidence}`].forEach(take);
  }
  return `${live.length}-${(hash >>> 0).toString(36)}`;
}
