/** Where the bins of days begin, after one that begins at 0: stabilities and intervals are counted in these. */
export const DAY_EDGES = [1, 3, 7, 14, 30, 60, 120, 240, 365, 730, 1_825] as const;
/** Bins of days: under a day, and one from each edge on. */
export const DAY_BINS = DAY_EDGES.length + 1;
/** Difficulties of 1 to 2, 2 to 3 … 9 to 10. */
export const DIFFICULTY_BINS = 9;

/** @param days >= 0 */
export function dayBin(days: number): number {
  const place = DAY_EDGES.findIndex((edge) => days < edge);
  return place < 0 ? DAY_EDGES.length : place;
}

/** @param difficulty 1 to 10 */
export function difficultyBin(difficulty: number): number {
  return Math.min(DIFFICULTY_BINS - 1, Math.max(0, Math.floor(difficulty) - 1));
}
