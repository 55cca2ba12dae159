import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import type { Card } from '../../../../src/domain/reviews/card.ts';
import { compareDue } from '../../../../src/domain/reviews/queue-order.ts';
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

describe('compareDue', () => {
  it('puts the longest due first', () => {
    const cards = [dueOn(7, 'x'), dueOn(3, 'y'), dueOn(5, 'z')];
    expect(names(cards.sort(compareDue(9 as LearningDay)))).toBe('y z x');
  });

  it('shuffles one day the same way every time, and another way the next day', () => {
    const today = sameDay.toSorted(compareDue(9 as LearningDay));
    expect(names(sameDay.toReversed().sort(compareDue(9 as LearningDay)))).toBe(names(today));
    expect(names(today)).not.toBe(names(sameDay));
    expect(names(sameDay.toSorted(compareDue(10 as LearningDay)))).not.toBe(names(today));
  });
});
