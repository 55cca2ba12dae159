import type { EditRow } from './edit-row.ts';

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991), here over UTF-16 units. */
const [OFFSET_BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** A short name of rows by their text and origins, so that a draft of others is not taken for theirs. */
export function fingerprintRows(rows: readonly EditRow[]): string {
  let hash = OFFSET_BASIS;
  const take = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    hash = Math.imul(hash ^ 0xffff, PRIME);
  };
  for (const row of rows) [row.en, row.zh, ...row.origins].forEach(take);
  return `${rows.length}-${(hash >>> 0).toString(36)}`;
}
