import type { Card } from './card.ts';
import { elapsedDays } from './learning-day.ts';
import type { Answered } from './review.ts';

/** Intervals from this many days on are mature. */
export const MATURE_DAYS = 21;

export type RetentionKind = 'young' | 'mature';

/**
 * What an answer counts as in true retention: it must be of a card in review with an interval of a
 * day or more, answered on a later day than the last time. Steps and same-day repeats say nothing
 * about what was kept overnight.
 *
 * @param before the card as it was before the answer
 * @returns undefined where it does not count
 */
export function retentionKind(
  before: Card,
  answered: Pick<Answered, 'day'>,
): RetentionKind | undefined {
  const { state } = before;
  if (state.kind !== 'review' || state.intervalDays < 1) return undefined;
  if (elapsedDays(state.last, answered.day) < 1) return undefined;
  return state.intervalDays >= MATURE_DAYS ? 'mature' : 'young';
}
