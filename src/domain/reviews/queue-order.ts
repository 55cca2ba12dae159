import type { LearningDay } from '../../shared/time.ts';
import type { Card } from './card.ts';
import { retrievability } from './fsrs.ts';
import { fuzzFactor } from './fuzz-factor.ts';
import { elapsedDays } from './learning-day.ts';
import type { ReviewOrder } from './options.ts';

interface QueueDay {
  readonly today: LearningDay;
  /** FSRS-6 weights, 21 finite numbers. */
  readonly parameters: readonly number[];
}

/**
 * Due reviews in the order in which they shall come. What an order leaves open is shuffled, so that
 * neighbours of a text do not give each other away; the shuffle is the same on every device and
 * changes with `today`.
 *
 * @returns a card that is not due on a day comes last
 */
export function orderReviews<One extends Card>(
  cards: readonly One[],
  order: ReviewOrder,
  { today, parameters }: QueueDay,
): One[] {
  const places = cards.map((card) => ({
    card,
    rank: rankOf(card, order, { today, parameters }),
    shuffle: fuzzFactor(card.id, today),
  }));
  places.sort(
    (a, b) => a.rank - b.rank || a.shuffle - b.shuffle || (a.card.id < b.card.id ? -1 : 1),
  );
  return places.map(({ card }) => card);
}

/** The lower, the sooner. */
function rankOf({ state }: Card, order: ReviewOrder, { today, parameters }: QueueDay): number {
  if (state.kind === 'new' || state.due.kind !== 'day') return Number.MAX_VALUE;
  const { last, due } = state;
  const recall = (): number => retrievability(state.memory, elapsedDays(last, today), parameters);
  switch (order) {
    case 'due':
      return due.day;
    case 'random':
      return 0;
    case 'retrievability-ascending':
      return recall();
    case 'retrievability-descending':
      return -recall();
    case 'overdueness':
      return -(today - due.day) / Math.max(1, due.day - last.day);
  }
}
