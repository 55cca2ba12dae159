/** A table that is written as `key value key value`, parted by blanks. */
export function readPairs(written: string): ReadonlyMap<string, string> {
  const parts = written.split(' ');
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) pairs.set(parts[at] ?? '', parts[at + 1] ?? '');
  return pairs;
}
