/** Steps of a rank on a logarithmic scale: 20 a factor of e, so a step is 5 %. */
const STEPS = 20;

/**
 * One byte for a word's place in a list sorted by frequency.
 *
 * @param rank 1 for the most frequent word; undefined if it is not listed, which gives 0
 */
export function packRank(rank: number | undefined): number {
  if (rank === undefined) return 0;
  return Math.min(255, 1 + Math.round(Math.log(rank) * STEPS));
}

/** The opposite of `packRank`, to within 2.5 %; undefined for 0. */
export function unpackRank(packed: number): number | undefined {
  return packed === 0 ? undefined : Math.round(Math.exp((packed - 1) / STEPS));
}
