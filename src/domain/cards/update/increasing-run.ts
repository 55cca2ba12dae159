/** All numbers or all strings. */
type Ranks = readonly (number | undefined)[] | readonly (string | undefined)[];

/**
 * The places of a longest strictly increasing run, left to right; places without a value are passed over.
 *
 * Source: patience sorting (Mallows 1963; Fredman 1975), n log n.
 */
export function increasingRun(values: Ranks): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    const length = countBelow(tails, values, value);
    before[at] = tails[length - 1] ?? -1;
    tails[length] = at;
  }
  const run: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}

function countBelow(tails: readonly number[], values: Ranks, value: number | string): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const tail = values[tails[middle] ?? 0];
    if (tail !== undefined && tail < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
