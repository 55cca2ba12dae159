import type { LearningDay } from '../../../shared/time.ts';
import { unroundedInterval } from '../fsrs.ts';
import { lastAllowedDay, type MovableCard, type MoveContext } from './movable-card.ts';

/** A review teaches little as long as less than this share of the planned forgetting is at stake. */
const LEAST_FORGETTING = 0.5;
/** The planned chance of forgetting may grow by half before waiting is no longer safe. */
const MOST_FORGETTING = 1.5;

/** The days on which a card may come without much harm, both included. */
export interface SafeDays {
  readonly first: LearningDay;
  /** Never past the longest interval; before `first` where that is short. */
  readonly last: LearningDay;
}

/**
 * How far cards may be moved: with a desired retention of 0.90, from a retrievability of 0.95 to one of
 * 0.85.
 */
export function safeDaysOf(context: MoveContext): (card: MovableCard) => SafeDays {
  return (card) => {
    const { lastDay, memory } = card;
    const { desiredRetention } = card.own ?? context;
    const daysAt = (share: number): number => {
      const retention = 1 - share * (1 - desiredRetention);
      return unroundedInterval(memory.stability, retention, context.parameters);
    };
    const last = lastDay + Math.floor(daysAt(MOST_FORGETTING));
    return {
      first: (lastDay + Math.max(1, Math.ceil(daysAt(LEAST_FORGETTING)))) as LearningDay,
      last: Math.min(last, lastAllowedDay(card, context)) as LearningDay,
    };
  };
}
