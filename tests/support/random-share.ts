import { seededBytes } from './seeded-random.ts';

/** Numbers from 0 to below 1 that are the same for the same seed. */
export function randomShares(seed: number): () => number {
  const bytes = seededBytes(seed);
  return () => {
    const [high = 0, low = 0] = bytes(2);
    return (high * 256 + low) / 65_536;
  };
}
