/** Whole numbers of 32 bits that are the same for the same seed; mulberry32. */
function seededWords(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Bytes that are the same for the same seed; good enough for ids in tests. */
export function seededBytes(seed: number): (count: number) => Uint8Array {
  const next = seededWords(seed);
  return (count) => Uint8Array.from({ length: count }, () => next() & 0xff);
}

/** Numbers from 0 to below 1. */
export function seededRandom(seed: number): () => number {
  const next = seededWords(seed);
  return () => next() / 2 ** 32;
}
