import type { LearningDay } from '../../../shared/time.ts';
import { unroundedInterval } from '../fsrs.ts';
import { fuzzedInterval } from '../fuzz.ts';
import { fuzzFactor } from '../fuzz-factor.ts';
import type { MovableCard, Move, MoveContext } from './movable-card.ts';

/**
 * Each card on the day that its memory and the desired retention ask for, counted from its last answer,
 * with the fuzz that this answer had. What should have come before today comes today; what is due
 * already and stays so is left alone.
 */
export function optimalMoves(cards: readonly MovableCard[], context: MoveContext): Move[] {
  return cards
    .map((card) => ({ card, day: optimalDay(card, context) }))
    .filter(({ card, day }) => day !== card.dueDay);
}

function optimalDay(card: MovableCard, context: MoveContext): LearningDay {
  const { today, parameters } = context;
  const { desiredRetention, maximumIntervalDays, fuzz = true } = card.own ?? context;
  const interval = unroundedInterval(card.memory.stability, desiredRetention, parameters);
  const range = { minimum: 1, maximum: Math.max(1, maximumIntervalDays) };
  // The answer was number `reps`; its fuzz came from how many there were before it.
  const factor = fuzz ? fuzzFactor(card.id, Math.max(0, card.reps - 1)) : undefined;
  const day = card.lastDay + fuzzedInterval(interval, range, factor);
  return Math.max(day, Math.min(today, card.dueDay)) as LearningDay;
}
