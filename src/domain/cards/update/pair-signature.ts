import type { Sides } from './text-update.ts';

/** Words of both sides hashed to bits: sixteen 32-bit units, the English ones first. */
export type PairSignature = Int32Array;

const UNITS = 8;
const BITS = UNITS * 32;
/** FNV-1a (Fowler, Noll, Vo 1991). */
const [OFFSET_BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** English by words, Chinese by pairs of characters. @param pair as `pairKey` or the plain text */
export function signPair({ en, zh }: Sides): PairSignature {
  const signature = new Int32Array(UNITS * 2);
  for (const [word] of en.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) mark(signature, 0, word);
  const characters = Array.from(zh).filter((character) => /[\p{L}\p{N}]/u.test(character));
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    if (next !== undefined || at === 0) mark(signature, UNITS, character + (next ?? ''));
  }
  return signature;
}

function mark(signature: PairSignature, from: number, piece: string): void {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < piece.length; at += 1) {
    hash = Math.imul(hash ^ piece.charCodeAt(at), PRIME);
  }
  const bit = (hash >>> 0) % BITS;
  const unit = from + (bit >> 5);
  signature[unit] = (signature[unit] ?? 0) | (1 << (bit & 31));
}

/**
 * How much two pairs share, 0 to 1: the mean over both sides of Dice's coefficient of their bits, so one
 * side that stayed as it was gives half by itself.
 */
export function similarity(a: PairSignature, b: PairSignature): number {
  return (sideSimilarity(a, b, 0) + sideSimilarity(a, b, UNITS)) / 2;
}

function sideSimilarity(a: PairSignature, b: PairSignature, from: number): number {
  let [shared, all] = [0, 0];
  for (let unit = from; unit < from + UNITS; unit += 1) {
    const [one = 0, other = 0] = [a[unit], b[unit]];
    shared += countBits(one & other);
    all += countBits(one) + countBits(other);
  }
  return all === 0 ? 1 : (2 * shared) / all;
}

function countBits(unit: number): number {
  const pairs = unit - ((unit >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
