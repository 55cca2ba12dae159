import type { CardId } from '../cards/card-id.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const UINT32_RANGE = 2 ** 32;

/** FNV-1a over UTF-16 units. Source: RFC 9923; card ids are ASCII, so units are bytes. */
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
 * Where in its fuzz range an interval falls: the same on every device and after an undo, because it
 * hangs on the card and on how often it was answered, not on chance.
 *
 * @param reps answers so far, >= 0
 * @returns 0 <= factor < 1
 */
export function fuzzFactor(cardId: CardId, reps: number): number {
  return mix(fnv1a(`${cardId}#${reps}`)) / UINT32_RANGE;
}
