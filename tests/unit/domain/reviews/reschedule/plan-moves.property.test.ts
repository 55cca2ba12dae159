import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrievability } from '../../../../../src/domain/reviews/fsrs.ts';
import type { Move } from '../../../../../src/domain/reviews/reschedule/movable-card.ts';
import type { MoveWish } from '../../../../../src/domain/reviews/reschedule/move-wish.ts';
import { planMoves } from '../../../../../src/domain/reviews/reschedule/plan-moves.ts';
import type { LearningDay } from '../../../../../src/shared/time.ts';
import { contexts, movables, TODAY } from './movable-cards.ts';

const wishes: fc.Arbitrary<MoveWish> = fc.oneof(
  fc.constant<MoveWish>({ kind: 'optimal' }),
  fc.integer({ min: 1, max: 30 }).map((days): MoveWish => ({ kind: 'spread', days })),
  fc.tuple(fc.nat(20), fc.nat(60)).map(
    ([from, length]): MoveWish => ({
      kind: 'away',
      from: (TODAY + from) as LearningDay,
      until: (TODAY + from + length) as LearningDay,
    }),
  ),
  fc.nat(80).map((count): MoveWish => ({ kind: 'postpone', count })),
  fc.nat(80).map((count): MoveWish => ({ kind: 'advance', count })),
);

const dayOf = (moves: readonly Move[]) => new Map(moves.map(({ card, day }) => [card.id, day]));

describe('planMoves', () => {
  it('moves a card once, never where it is already, never past the longest interval', () => {
    fc.assert(
      fc.property(movables, wishes, contexts, (cards, wish, context) => {
        const moves = planMoves(cards, wish, context);
        expect(dayOf(moves).size).toBe(moves.length);
        for (const { card, day } of moves) {
          expect(Number.isInteger(day)).toBe(true);
          expect(day).not.toBe(card.dueDay);
          expect(day).toBeGreaterThanOrEqual(Math.min(TODAY, card.dueDay));
          const allowed = card.lastDay + context.maximumIntervalDays;
          expect(day <= Math.max(allowed, TODAY)).toBe(true);
          if (day > TODAY) expect(day).toBeLessThanOrEqual(allowed);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('moves suspended cards only where every card is scheduled anew', () => {
    fc.assert(
      fc.property(movables, wishes, contexts, (cards, wish, context) => {
        if (wish.kind === 'optimal') return;
        for (const { card } of planMoves(cards, wish, context)) expect(card.suspended).toBe(false);
      }),
    );
  });

  it('gives the same plan whatever order the cards come in', () => {
    fc.assert(
      fc.property(movables, wishes, contexts, (cards, wish, context) => {
        const there = dayOf(planMoves(cards, wish, context));
        expect(dayOf(planMoves([...cards].reverse(), wish, context))).toEqual(there);
      }),
    );
  });

  it('finds nothing left to move where cards are scheduled anew twice', () => {
    fc.assert(
      fc.property(movables, contexts, (cards, context) => {
        const days = dayOf(planMoves(cards, { kind: 'optimal' }, context));
        const after = cards.map((card) => ({ ...card, dueDay: days.get(card.id) ?? card.dueDay }));
        expect(planMoves(after, { kind: 'optimal' }, context)).toEqual([]);
      }),
    );
  });

  it('keeps what is postponed or advanced within half and one and a half of the planned forgetting', () => {
    fc.assert(
      fc.property(movables, contexts, fc.boolean(), (cards, context, isLater) => {
        const kind = isLater ? 'postpone' : 'advance';
        const planned = 1 - context.desiredRetention;
        for (const { card, day } of planMoves(cards, { kind, count: 80 }, context)) {
          const recall = retrievability(card.memory, day - card.lastDay, context.parameters);
          expect(isLater ? day > TODAY : day === TODAY).toBe(true);
          if (isLater) expect(1 - recall).toBeLessThanOrEqual(planned * 1.5 + 1e-6);
          else expect(1 - recall).toBeGreaterThanOrEqual(planned * 0.5 - 1e-6);
        }
      }),
    );
  });
});
