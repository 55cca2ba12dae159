import { PARAMETER_COUNT } from './default-parameters.ts';
import { ExactAlgorithm } from './exact-algorithm.ts';
import type { Grade } from './grade.ts';
import type { Memory } from './memory.ts';

/** Building an algorithm costs more than using it, and a replay uses the same weights throughout. */
const algorithms = new WeakMap<readonly number[], ExactAlgorithm>();

function algorithmFor(parameters: readonly number[]): ExactAlgorithm {
  const known = algorithms.get(parameters);
  if (known !== undefined) return known;
  if (parameters.length !== PARAMETER_COUNT || !parameters.every(Number.isFinite)) {
    throw new Error('fsrs: needs 21 finite parameters');
  }
  const algorithm = new ExactAlgorithm(parameters);
  algorithms.set(parameters, algorithm);
  return algorithm;
}

/**
 * What FSRS knows of a card after an answer.
 *
 * @param memory undefined for a card that was never answered; `elapsedDays` then does not matter
 * @param elapsedDays whole learning days since the last answer, >= 0; 0 is a same-day answer
 * @param parameters FSRS-6 weights, 21 finite numbers
 * @returns stability of 0.001 to 36,500 days, difficulty of 1 to 10
 * @throws if the days are negative or not a number, or the parameters are not 21 finite numbers:
 *   both are checked where they come in
 *
 * Source: FSRS-6, https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm,
 * through ts-fsrs `next_state`.
 */
export function nextMemory(
  memory: Memory | undefined,
  elapsedDays: number,
  grade: Grade,
  parameters: readonly number[],
): Memory {
  if (!(elapsedDays >= 0)) throw new Error(`nextMemory: ${elapsedDays} elapsed days`);
  return algorithmFor(parameters).next_state(memory ?? null, elapsedDays, grade);
}

/**
 * Days until retrievability falls to `desiredRetention`, before rounding, fuzz and caps.
 *
 * @param stability days, > 0
 * @param desiredRetention over 0, at most 1
 * @returns days, >= 0; equal to the stability at 0.9
 */
export function unroundedInterval(
  stability: number,
  desiredRetention: number,
  parameters: readonly number[],
): number {
  return stability * algorithmFor(parameters).calculate_interval_modifier(desiredRetention);
}

/**
 * Chance of recall after so many days, 0 to 1; exactly 1 on the day of the answer.
 *
 * @param elapsedDays days since the last answer, >= 0
 */
export function retrievability(
  memory: Memory,
  elapsedDays: number,
  parameters: readonly number[],
): number {
  return algorithmFor(parameters).forgetting_curve(elapsedDays, memory.stability);
}
