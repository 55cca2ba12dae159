const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const UINT32_RANGE = 2 ** 32;

/** FNV-1a over UTF-16 units. Source: RFC 9923; over ASCII, units are bytes. */
function fnv1a(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** Spreads every input bit over all 32. Source: MurmurHash3 `fmix32`, Austin Appleby, public domain. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A number that hangs on the text alone and looks like chance: the same on every device and after a
 * reload.
 *
 * @returns 0 <= number < 1
 */
export function stableHash(text: string): number {
  return mix(fnv1a(text)) / UINT32_RANGE;
}
