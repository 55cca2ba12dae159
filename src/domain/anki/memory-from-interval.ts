import { DEFAULT_PARAMETERS } from '../reviews/default-parameters.ts';
import type { Memory } from '../reviews/memory.ts';
import { USUAL_FACTOR } from './anki-collection.ts';

const LEAST_STABILITY = 0.1;
const FORGOTTEN_SHARE = 0.1;

/**
 * What FSRS may assume of a card of which only SM-2's interval and ease are known: that it is recalled
 * nine times in ten after its interval, and is as difficult as makes its stability grow by its ease.
 *
 * @param interval days, >= 0
 * @param factor SM-2's ease in thousandths; 0 where there is none
 *
 * Source: solves FSRS's formula of stability after a recall for the difficulty, as fsrs-rs does in
 * `memory_state_from_sm2`; https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
 */
export function memoryFromInterval(interval: number, factor: number): Memory {
  const [w8 = 0, w9 = 0, w10 = 0] = DEFAULT_PARAMETERS.slice(8, 11);
  const stability = Math.max(LEAST_STABILITY, interval);
  const ease = (factor > 0 ? factor : USUAL_FACTOR) / 1_000;
  const growth = Math.exp(w8) * stability ** -w9 * Math.expm1(w10 * FORGOTTEN_SHARE);
  return { stability, difficulty: Math.min(10, Math.max(1, 11 - (ease - 1) / growth)) };
}
