import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import { whyDue } from '../../../../src/domain/progress/why-due.ts';
import { type Card, newCard } from '../../../../src/domain/reviews/card.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';

const TODAY = 100 as LearningDay;
const last = { at: 0 as EpochMs, day: 90 as LearningDay };
const memory = { stability: 5, difficulty: 5 };
const fresh = newCard('note:en-zh' as CardId);

function due(day: number, more: Partial<Card> = {}): Card {
  const at = { kind: 'day', day: day as LearningDay } as const;
  return { ...fresh, state: { kind: 'review', memory, last, due: at, intervalDays: 9 }, ...more };
}

describe('whyDue', () => {
  it.each<[string, Card | undefined, object]>([
    ['never touched', undefined, { kind: 'new' }],
    ['new', fresh, { kind: 'new' }],
    ['new and put aside', { ...fresh, buriedUntil: TODAY }, { kind: 'buried' }],
    ['due today', due(100), { kind: 'today' }],
    ['overdue', due(97), { kind: 'overdue', days: 3 }],
    ['due later', due(101), { kind: 'later', days: 1 }],
    ['suspended', due(97, { suspended: true }), { kind: 'suspended' }],
    ['put aside', due(97, { buriedUntil: TODAY }), { kind: 'buried' }],
    ['put aside yesterday', due(97, { buriedUntil: 99 as LearningDay }), { kind: 'today' }],
    [
      'in its steps',
      {
        ...fresh,
        state: {
          kind: 'learning',
          memory,
          last: { ...last, day: TODAY },
          due: { kind: 'instant', at: 5 as EpochMs },
          remainingSteps: 1,
        },
      },
      { kind: 'steps' },
    ],
  ])('%s', (_, card, expected) => {
    expect(whyDue(card, TODAY)).toEqual(expected);
  });
});
