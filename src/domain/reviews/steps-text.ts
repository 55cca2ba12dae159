import { DAY_MS, HOUR_MS, MINUTE_MS } from './learning-day.ts';

const SECOND_MS = 1_000;
/** Longest first, as they are written. */
const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
] as const;
const STEP = /^(\d+)([smhd])$/;
const MOST_STEPS = 20;
const LONGEST_MS = 365 * DAY_MS;

/** Steps as learners write them: "1m 10m 1d". */
export function formatSteps(steps: readonly number[]): string {
  return steps.map(formatStep).join(' ');
}

function formatStep(ms: number): string {
  const [unit, size] = UNITS.find(([, each]) => ms >= each && ms % each === 0) ?? ['s', SECOND_MS];
  return `${Math.max(1, Math.round(ms / size))}${unit}`;
}

/**
 * Reads steps: whole numbers with s, m, h or d after them, a number alone being minutes. No steps at
 * all are steps too.
 *
 * @returns milliseconds; undefined where something is none, too long, or there are more than 20
 */
export function parseSteps(written: string): number[] | undefined {
  const words = written
    .toLowerCase()
    .split(/[\s,，、]+/)
    .filter((word) => word !== '');
  const steps = words.map(parseStep);
  if (steps.length > MOST_STEPS || steps.includes(undefined)) return undefined;
  return steps.filter((step) => step !== undefined);
}

function parseStep(word: string): number | undefined {
  const [, digits = '', unit] = STEP.exec(/^\d+$/.test(word) ? `${word}m` : word) ?? [];
  const size = UNITS.find(([name]) => name === unit)?.[1];
  const ms = Number(digits) * (size ?? 0);
  return ms > 0 && ms <= LONGEST_MS ? ms : undefined;
}
