import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import type { Card } from '../../../../src/domain/reviews/card.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/domain/reviews/default-parameters.ts';
import { REVIEW_ORDERS } from '../../../../src/domain/reviews/options.ts';
import { orderReviews } from '../../../../src/domain/reviews/queue-order.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';

function dueOn(day: number, name: string): Card {
  const last = { at: 0 as EpochMs, day: 0 as LearningDay };
  const due = { kind: 'day', day: day as LearningDay } as const;
  const memory = { stability: 1, difficulty: 5 };
  return {
    id: `${name}:en-zh` as CardId,
    state: { kind: 'review', memory, last, due, intervalDays: day },
    reps: 1,
    lapses: 0,
    suspended: false,
  };
}

const names = (cards: readonly Card[]) => cards.map(({ id }) => id.split(':')[0]).join(' ');
const sameDay = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => dueOn(5, name));

const ON_DAY_9 = { today: 9 as LearningDay, parameters: DEFAULT_PARAMETERS };

/** Due on a day, answered on day 0, remembered more or less firmly. */
function remembered(name: string, dueDay: number, stability: number): Card {
  const card = dueOn(dueDay, name);
  if (card.state.kind !== 'review') throw new Error('not in review');
  return { ...card, state: { ...card.state, memory: { stability, difficulty: 5 } } };
}

describe('orderReviews', () => {
  it('puts the longest due first', () => {
    const cards = [dueOn(7, 'x'), dueOn(3, 'y'), dueOn(5, 'z')];
    expect(names(orderReviews(cards, 'due', ON_DAY_9))).toBe('y z x');
  });

  it('shuffles one day the same way every time, and another way the next day', () => {
    for (const order of ['due', 'random'] as const) {
      const today = orderReviews(sameDay, order, ON_DAY_9);
      expect(names(orderReviews(sameDay.toReversed(), order, ON_DAY_9))).toBe(names(today));
      expect(names(today)).not.toBe(names(sameDay));
      const tomorrow = { ...ON_DAY_9, today: 10 as LearningDay };
      expect(names(orderReviews(sameDay, order, tomorrow))).not.toBe(names(today));
    }
  });

  it('goes by the chance of recall, from either end', () => {
    const cards = [remembered('firm', 3, 100), remembered('weak', 8, 2), remembered('half', 5, 9)];
    expect(names(orderReviews(cards, 'retrievability-ascending', ON_DAY_9))).toBe('weak half firm');
    expect(names(orderReviews(cards, 'retrievability-descending', ON_DAY_9))).toBe(
      'firm half weak',
    );
  });

  it('goes by how late a card is against its interval', () => {
    // Late by 6 of 3, 1 of 8 and 4 of 5 days.
    const cards = [dueOn(8, 'little'), dueOn(3, 'most'), dueOn(5, 'more')];
    expect(names(orderReviews(cards, 'overdueness', ON_DAY_9))).toBe('most more little');
  });

  it('puts a card that is not due on a day last', () => {
    const fresh: Card = { ...dueOn(1, 'new'), state: { kind: 'new' } };
    for (const order of REVIEW_ORDERS) {
      expect(names(orderReviews([fresh, dueOn(9, 'due')], order, ON_DAY_9))).toBe('due new');
    }
  });
});
