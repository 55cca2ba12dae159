import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import type { Card } from '../../../../src/domain/reviews/card.ts';
import { orderPractice } from '../../../../src/domain/reviews/practice.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';

function begun(name: string, dueDay: number, difficulty: number, lapses = 0): Card {
  const last = { at: 0 as EpochMs, day: 0 as LearningDay };
  const due = { kind: 'day', day: dueDay as LearningDay } as const;
  const memory = { stability: 5, difficulty };
  const state = { kind: 'review', memory, last, due, intervalDays: dueDay } as const;
  return { id: `${name}:en-zh` as CardId, state, reps: 1, lapses, suspended: false };
}

const CARDS = [
  begun('a', 9, 5),
  begun('b', 3, 9),
  begun('c', 6, 5, 4),
  { ...begun('d', 1, 10), suspended: true },
  { ...begun('e', 1, 10), state: { kind: 'new' } as const },
];
const names = (ids: readonly CardId[]) => ids.map((id) => id.split(':')[0]).join('');

describe('orderPractice', () => {
  it('brings what falls due next, or the hardest, and none that is suspended or new', () => {
    expect(names(orderPractice(CARDS, 'ahead', 1, 9))).toBe('bca');
    expect(names(orderPractice(CARDS, 'hardest', 1, 9))).toBe('bca');
    expect(names(orderPractice(CARDS, 'hardest', 1, 2))).toBe('bc');
    const equal = [begun('x', 9, 5, 1), begun('y', 3, 5, 3)];
    expect(names(orderPractice(equal, 'hardest', 1, 9))).toBe('yx');
  });

  it('shuffles by the seed', () => {
    const many = Array.from({ length: 12 }, (_, at) => begun(String.fromCharCode(97 + at), 5, 5));
    const once = names(orderPractice(many, 'begun', 1, 99));
    expect(names(orderPractice(many.toReversed(), 'begun', 1, 99))).toBe(once);
    expect(names(orderPractice(many, 'begun', 2, 99))).not.toBe(once);
  });
});
