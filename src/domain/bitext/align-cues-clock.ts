import type { Cue } from './readers/reading.ts';

/** Turns a time of one file into that of the other: `scale · ms + offsetMs`. */
export interface Clock {
  readonly scale: number;
  readonly offsetMs: number;
  /** Share of the cues that begin with one of the other file, 0 to 1. */
  readonly share: number;
}

/** Film runs at 23.976, 24 or 25 frames a second; subtitles are carried from one to the other. */
const SCALES = [1, 25 / 23.976, 23.976 / 25, 25 / 24, 24 / 25, 24 / 23.976, 23.976 / 24];
const BIN_MS = 200;
const NEAR_MS = 300;
const WINDOW_MS = 120_000;
const SAMPLE = 600;
const MOST_NEAR = 250;
/** Another speed than the same must explain clearly more. */
const CLEARLY = 1.05;

/**
 * The clock by votes: every pair of cues votes for the shift between its beginnings.
 *
 * The best of some 8,000 shifts fits by chance up to 4.5 standard deviations more cues than one shift
 * does; what does not reach that says nothing.
 *
 * @param from the file with fewer cues
 * @returns undefined where the times of the two do not belong together
 */
export function estimateClock(from: readonly Cue[], to: readonly Cue[]): Clock | undefined {
  const step = Math.max(1, Math.ceil(from.length / SAMPLE));
  const starts = from.filter((_, at) => at % step === 0).map((cue) => cue.startMs);
  const targets = to.map((cue) => cue.startMs);
  let best: Clock | undefined;
  for (const scale of SCALES) {
    const clock = voteForOffset(starts, targets, scale);
    if (clock.share > (best?.share ?? 0) * CLEARLY) best = clock;
  }
  return best !== undefined && best.share >= chanceShare(starts.length, targets) ? best : undefined;
}

function voteForOffset(
  starts: readonly number[],
  targets: readonly number[],
  scale: number,
): Clock {
  const votes = new Map<number, number>();
  for (const start of starts) {
    const first = firstAtLeast(targets, start * scale - WINDOW_MS);
    for (let at = first; at < Math.min(targets.length, first + MOST_NEAR); at += 1) {
      const shift = (targets[at] ?? 0) - start * scale;
      if (shift > WINDOW_MS) break;
      const bin = Math.round(shift / BIN_MS);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
  }
  return refine(starts, targets, scale, fullestBin(votes) * BIN_MS);
}

function fullestBin(votes: ReadonlyMap<number, number>): number {
  let [best, most] = [0, 0];
  for (const [bin, count] of votes) {
    const around = count + ((votes.get(bin - 1) ?? 0) + (votes.get(bin + 1) ?? 0)) / 2;
    if (around > most || (around === most && Math.abs(bin) < Math.abs(best))) {
      [best, most] = [bin, around];
    }
  }
  return best;
}

function refine(
  starts: readonly number[],
  targets: readonly number[],
  scale: number,
  rough: number,
): Clock {
  const misses = starts
    .map((start) => nearest(targets, start * scale + rough) - (start * scale + rough))
    .filter((miss) => Math.abs(miss) <= NEAR_MS)
    .toSorted((a, b) => a - b);
  const middle = misses[Math.floor(misses.length / 2)] ?? 0;
  return { scale, offsetMs: rough + middle, share: misses.length / Math.max(1, starts.length) };
}

function chanceShare(count: number, targets: readonly number[]): number {
  const span = Math.max(1, (targets.at(-1) ?? 0) - (targets[0] ?? 0));
  const chance = 1 - Math.exp((-2 * NEAR_MS * targets.length) / span);
  const spread = Math.sqrt((chance * (1 - chance)) / Math.max(1, count));
  return Math.min(0.9, Math.max(0.35, chance + 4.5 * spread));
}

function nearest(sorted: readonly number[], value: number): number {
  const at = firstAtLeast(sorted, value);
  const [before, after] = [sorted[at - 1] ?? -Infinity, sorted[at] ?? Infinity];
  return value - before < after - value ? before : after;
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
