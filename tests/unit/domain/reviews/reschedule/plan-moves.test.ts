import { describe, expect, it } from 'vitest';
import { previewMoves } from '../../../../../src/domain/reviews/reschedule/move-preview.ts';
import { planMoves } from '../../../../../src/domain/reviews/reschedule/plan-moves.ts';
import { DEFAULT_PACE } from '../../../../../src/domain/reviews/simulate/learner-pace.ts';
import type { LearningDay } from '../../../../../src/shared/time.ts';
import { CONTEXT, movable, TODAY } from './movable-cards.ts';

const backlog = (count: number) =>
  Array.from({ length: count }, (_, id) =>
    movable(id, { ago: 40 + id, due: -10, stability: 30 - (id % 7) }),
  );

describe('a backlog', () => {
  it('is spread evenly, what comes anyway counted in', () => {
    const coming = Array.from({ length: 20 }, (_, id) =>
      movable(100 + id, { ago: 5, due: 1, stability: 6 }),
    );
    const cards = [...backlog(80), ...coming];
    const moves = planMoves(cards, { kind: 'spread', days: 4 }, CONTEXT);
    const { before, after, later, sooner } = previewMoves(cards, moves, CONTEXT, DEFAULT_PACE);
    expect(before.slice(0, 5)).toEqual([80, 20, 0, 0, 0]);
    expect(after.slice(0, 5)).toEqual([25, 25, 25, 25, 0]);
    expect([later, sooner]).toEqual([55, 0]);
  });

  it('begins with what is likeliest still known', () => {
    const [fresh, stale] = [
      movable(1, { ago: 20, due: -1, stability: 40 }),
      movable(2, { ago: 200, due: -150, stability: 40 }),
    ];
    const moves = planMoves([stale, fresh], { kind: 'spread', days: 2 }, CONTEXT);
    expect(moves).toEqual([{ card: stale, day: TODAY + 1 }]);
  });

  it('leaves a card due whose longest interval is over', () => {
    const context = { ...CONTEXT, maximumIntervalDays: 30 };
    expect(planMoves(backlog(10), { kind: 'spread', days: 5 }, context)).toEqual([]);
  });
});

describe('an absence', () => {
  const from = (TODAY + 3) as LearningDay;
  const until = (TODAY + 12) as LearningDay;

  it('empties its days and leaves the others', () => {
    const cards = Array.from({ length: 40 }, (_, id) =>
      movable(id, { ago: 10, due: id % 20, stability: 5 + id * 3 }),
    );
    const moves = planMoves(cards, { kind: 'away', from, until }, CONTEXT);
    const { after } = previewMoves(cards, moves, CONTEXT, DEFAULT_PACE);
    expect(after.slice(3, 13)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(after.reduce((a, b) => a + b)).toBe(40);
    for (const { card } of moves) expect(card.dueDay >= from && card.dueDay <= until).toBe(true);
  });

  it('lets a card wait that can, and takes one before that cannot', () => {
    const patient = movable(1, { ago: 95, due: 5, stability: 100 });
    const impatient = movable(2, { ago: 5, due: 4, stability: 8.5 });
    const moves = planMoves([patient, impatient], { kind: 'away', from, until }, CONTEXT);
    const days = new Map(moves.map(({ card, day }) => [card.id, day]));
    expect(days.get(patient.id)).toBeGreaterThan(until);
    expect(days.get(impatient.id)).toBeLessThan(from);
  });

  it('takes a card whose longest interval is over today, however full the day is', () => {
    const context = { ...CONTEXT, maximumIntervalDays: 1 };
    const today = movable(1, { ago: 1, due: 0, stability: 1 });
    const over = movable(2, { ago: 60, due: 5, stability: 1 });
    const moves = planMoves([today, over], { kind: 'away', from, until }, context);
    expect(moves).toEqual([{ card: over, day: TODAY }]);
  });
});

describe('a new desired retention', () => {
  it('moves cards sooner where it is higher, with the fuzz of the last answer, and counts overdue as today', () => {
    const cards = Array.from({ length: 50 }, (_, id) =>
      movable(id, { ago: 20, due: 80, stability: 100 }),
    );
    const moves = planMoves(cards, { kind: 'optimal' }, { ...CONTEXT, desiredRetention: 0.95 });
    const days = new Set(moves.map(({ day }) => day - TODAY));
    expect(moves).toHaveLength(50);
    expect(Math.max(...days)).toBeLessThan(80);
    expect(days.size, 'spread by fuzz').toBeGreaterThan(2);
    const lost = movable(99, { ago: 300, due: 50, stability: 10 });
    expect(planMoves([lost], { kind: 'optimal' }, CONTEXT)).toEqual([{ card: lost, day: TODAY }]);
  });

  it('goes by the options of the text of a card, where it has its own', () => {
    const card = movable(1, { ago: 20, due: 80, stability: 100 });
    const own = { desiredRetention: 0.95, maximumIntervalDays: 400, fuzz: false };
    const [sooner] = planMoves([{ ...card, own }], { kind: 'optimal' }, CONTEXT);
    expect((sooner?.day ?? 0) - TODAY).toBeLessThan(60);
    const capped = { ...own, desiredRetention: 0.9, maximumIntervalDays: 30 };
    const [short] = planMoves([{ ...card, own: capped }], { kind: 'optimal' }, CONTEXT);
    expect(short?.day).toBe(TODAY + 10);
  });
});
