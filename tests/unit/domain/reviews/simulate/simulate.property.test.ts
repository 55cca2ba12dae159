import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import { DEFAULT_PACE } from '../../../../../src/domain/reviews/simulate/learner-pace.ts';
import { simulate } from '../../../../../src/domain/reviews/simulate/simulate.ts';
import {
  NO_CARDS,
  type SimulationOptions,
  type StartingCards,
} from '../../../../../src/domain/reviews/simulate/simulation.ts';

const OPTIONS: SimulationOptions = {
  parameters: DEFAULT_PARAMETERS,
  desiredRetention: 0.9,
  days: 120,
  pace: DEFAULT_PACE,
  cards: NO_CARDS,
  newCards: 500,
  newPerDay: 10,
  reviewsPerDay: 9_999,
  maximumIntervalDays: 36_500,
  learningSteps: 2,
  relearningSteps: 1,
  seed: 3,
};

const total = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

const startingCards = fc
  .array(
    fc.record({
      stability: fc.double({ min: 0.01, max: 400, noNaN: true }),
      difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      lastDay: fc.integer({ min: -300, max: 0 }),
      dueDay: fc.integer({ min: -200, max: 200 }),
    }),
    { maxLength: 60 },
  )
  .map(
    (cards): StartingCards => ({
      stability: Float64Array.from(cards, ({ stability }) => stability),
      difficulty: Float64Array.from(cards, ({ difficulty }) => difficulty),
      lastDay: Int32Array.from(cards, ({ lastDay }) => lastDay),
      dueDay: Int32Array.from(cards, ({ dueDay }) => dueDay),
    }),
  );

describe('simulate', () => {
  it('respects both limits, and introduces every card once', () => {
    fc.assert(
      fc.property(
        startingCards,
        fc.nat({ max: 30 }),
        fc.nat({ max: 15 }),
        fc.nat({ max: 300 }),
        (cards, reviewsPerDay, newPerDay, newCards) => {
          const days = simulate({ ...OPTIONS, cards, reviewsPerDay, newPerDay, newCards });
          expect(Math.max(...days.reviews)).toBeLessThanOrEqual(reviewsPerDay);
          expect(Math.max(...days.introduced)).toBeLessThanOrEqual(newPerDay);
          expect(total(days.introduced)).toBe(Math.min(newCards, newPerDay * OPTIONS.days));
        },
      ),
    );
  });

  it('knows no more cards than there are, and no day has numbers that are none', () => {
    fc.assert(
      fc.property(startingCards, fc.integer(), (cards, seed) => {
        const { introduced, known, seconds } = simulate({ ...OPTIONS, cards, seed });
        expect(known).toBeGreaterThanOrEqual(0);
        expect(known).toBeLessThanOrEqual(cards.stability.length + total(introduced) + 1e-9);
        for (const spent of seconds) expect(spent).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives zeros where there are no cards', () => {
    const days = simulate({ ...OPTIONS, newCards: 0 });
    const { reviews, introduced, seconds, known } = days;
    for (const values of [reviews, introduced, seconds]) {
      expect(values).toHaveLength(OPTIONS.days);
      expect(total(values)).toBe(0);
    }
    expect(known).toBe(0);
  });

  it('asks the whole backlog in the end, the longest due first', () => {
    const count = 50;
    const cards: StartingCards = {
      stability: new Float64Array(count).fill(1_000),
      difficulty: new Float64Array(count).fill(5),
      lastDay: new Int32Array(count).fill(-100),
      dueDay: Int32Array.from({ length: count }, (_, card) => card - 60),
    };
    const days = simulate({ ...OPTIONS, newCards: 0, cards, reviewsPerDay: 20 });
    expect([...days.reviews.subarray(0, 3)]).toEqual([20, 20, 10]);
  });

  it('is the same for the same seed, and another for another', () => {
    const first = simulate(OPTIONS);
    expect(simulate(OPTIONS)).toEqual(first);
    expect(simulate({ ...OPTIONS, seed: 4 })).not.toEqual(first);
  });

  it('asks more often and lets more be known where more retention is desired', () => {
    const lived = [0.7, 0.8, 0.9, 0.95].map((desiredRetention) =>
      simulate({ ...OPTIONS, desiredRetention }),
    );
    const reviews = lived.map((days) => total(days.reviews));
    const known = lived.map((days) => days.known);
    expect(reviews).toEqual(reviews.toSorted((a, b) => a - b));
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(new Set(reviews).size).toBe(4);
  });
});
