import { S_MIN } from 'ts-fsrs';
import { DEFAULT_PARAMETERS } from '../default-parameters.ts';
import { weightAt } from './memory-walker.ts';

const LONGEST_DAYS = 100;

/**
 * Where Hard lies between Again and Good, and Good between Hard and Easy, in logarithms:
 * Hard = Again^w · Good^(1 - w), Good = Hard^(1 - w) · Easy^w.
 */
const AGAIN_SHARE = 0.41;
const EASY_SHARE = 0.54;

type Known = (number | undefined)[];

/**
 * First stabilities for all four grades, none shorter than that of a worse grade. Of two that stand
 * the wrong way round, the one with fewer answers gives way; grades without answers are filled in
 * from their neighbours.
 *
 * @param stabilities days, by grade; undefined where the grade was never given first
 * @param counts answers by grade
 *
 * Source: fsrs-rs, src/parameter_initialization.rs, `smooth_and_fill`.
 */
export function smoothStabilities(
  stabilities: readonly (number | undefined)[],
  counts: readonly number[],
): number[] {
  const ordered = putInOrder(stabilities, counts);
  const known = ordered.filter((days) => days !== undefined).length;
  if (known < 2) return scaleDefaults(ordered);
  const logs: Known = ordered.map((days) => (days === undefined ? undefined : Math.log(days)));
  fillBetween(logs);
  return logs.map((log) => clampDays(Math.exp(log ?? 0)));
}

const PAIRS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 3],
] as const;

function putInOrder(
  stabilities: readonly (number | undefined)[],
  counts: readonly number[],
): Known {
  const days: Known = [0, 1, 2, 3].map((index) => stabilities[index]);
  for (const [worse, better] of PAIRS) {
    const [short, long] = [days[worse], days[better]];
    if (short === undefined || long === undefined || short <= long) continue;
    if ((counts[worse] ?? 0) > (counts[better] ?? 0)) days[better] = short;
    else days[worse] = long;
  }
  return days;
}

function scaleDefaults(days: Known): number[] {
  const place = days.findIndex((value) => value !== undefined);
  const scale = place < 0 ? 1 : (days[place] ?? 1) / weightAt(DEFAULT_PARAMETERS, place);
  return [0, 1, 2, 3].map((index) => clampDays(weightAt(DEFAULT_PARAMETERS, index) * scale));
}

/** Two logarithms are enough to reckon the others. */
function fillBetween(logs: Known): void {
  const [again, hard, good, easy] = logs;
  if (again !== undefined && easy !== undefined && hard === undefined && good === undefined) {
    const share = AGAIN_SHARE / (AGAIN_SHARE + EASY_SHARE - AGAIN_SHARE * EASY_SHARE);
    logs[1] = share * again + (1 - share) * easy;
  }
  logs[1] ??= between(logs[0], logs[2], AGAIN_SHARE);
  logs[2] ??= between(logs[3], logs[1], EASY_SHARE);
  logs[2] ??= beyond(logs[1], logs[0], 1 - AGAIN_SHARE);
  logs[1] ??= beyond(logs[2], logs[3], 1 - EASY_SHARE);
  logs[0] ??= beyond(logs[1], logs[2], AGAIN_SHARE);
  logs[3] ??= beyond(logs[2], logs[1], EASY_SHARE);
}

/** share · a + (1 - share) · b. */
function between(a: number | undefined, b: number | undefined, share: number): number | undefined {
  return a === undefined || b === undefined ? undefined : share * a + (1 - share) * b;
}

/** The end that has `share` of `middle`, of which `other` has the rest. */
function beyond(
  middle: number | undefined,
  other: number | undefined,
  share: number,
): number | undefined {
  return middle === undefined || other === undefined
    ? undefined
    : (middle - (1 - share) * other) / share;
}

function clampDays(days: number): number {
  return Math.min(Math.max(days, S_MIN), LONGEST_DAYS);
}
