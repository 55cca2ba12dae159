/** Told how much of the work is done, 0 to 1, about a hundred times. */
export type OnShare = (share: number) => void;

/** Told how many parts of a stage are done. */
export type OnPart = (done: number, parts: number) => void;

const SMALLEST_STEP = 0.01;

/**
 * Divides work into stages that are counted one after the other.
 *
 * @param shares of the whole that each stage takes; together at most 1
 */
export function workStages(onShare: OnShare | undefined, shares: readonly number[]): OnPart[] {
  let told = 0;
  return shares.map((share, stage) => {
    const before = shares.slice(0, stage).reduce((sum, one) => sum + one, 0);
    return (done, parts) => {
      const now = before + (share * done) / Math.max(1, parts);
      if (onShare === undefined || now < told + SMALLEST_STEP) return;
      told = now;
      onShare(now);
    };
  });
}
