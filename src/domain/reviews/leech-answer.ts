import type { Card } from './card.ts';
import { AGAIN, type Grade } from './grade.ts';
import { isLeech } from './is-leech.ts';
import type { TextOptions } from './options.ts';

/** Whether an answer makes a card a leech: it forgets it once too often. */
export function makesLeech(
  { state, lapses }: Pick<Card, 'state' | 'lapses'>,
  grade: Grade,
  { leechThreshold }: Pick<TextOptions, 'leechThreshold'>,
): boolean {
  return state.kind === 'review' && grade === AGAIN && isLeech(lapses + 1, leechThreshold);
}
