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
  const { desiredRetention, parameters } = context;
  const modifierAt = (share: number): number =>
    unroundedInterval(1, 1 - share * (1 - desiredRetention), parameters);
  const [soonest, latest] = [modifierAt(LEAST_FORGETTING), modifierAt(MOST_FORGETTING)];
  return (card) => {
    const { lastDay, memory } = card;
    const last = lastDay + Math.floor(memory.stability * latest);
    return {
      first: (lastDay + Math.max(1, Math.ceil(memory.stability * soonest))) as LearningDay,
      last: Math.min(last, lastAllowedDay(card, context)) as LearningDay,
    };
  };
}
