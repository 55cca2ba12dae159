import type { LearningDay } from '../../shared/time.ts';
import type { Card } from './card.ts';
import { fuzzFactor } from './fuzz-factor.ts';

/**
 * The order of due reviews: longest due first, cards of one day shuffled, so that neighbours of a
 * text do not give each other away. The shuffle is the same on every device and changes with `today`.
 *
 * @returns for `sort`; a card that is not due on a day comes last
 */
export function compareDue(today: LearningDay): (a: Card, b: Card) => number {
  return (a, b) => {
    const [dayA, dayB] = [dueDay(a), dueDay(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return fuzzFactor(a.id, today) - fuzzFactor(b.id, today) || (a.id < b.id ? -1 : 1);
  };
}

function dueDay({ state }: Card): number {
  if (state.kind === 'new' || state.due.kind !== 'day') return Number.POSITIVE_INFINITY;
  return state.due.day;
}
