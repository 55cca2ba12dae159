import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReview } from '../../../../src/domain/reviews/apply-review.ts';
import { newCard } from '../../../../src/domain/reviews/card.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { replayCard } from '../../../../src/domain/reviews/replay-card.ts';
import type { Review } from '../../../../src/domain/reviews/review.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { happenings } from './arbitrary-life.ts';
import { CARD_ID, entry, live } from './live-card.ts';

const { parameters } = DEFAULT_OPTIONS;
const lives = fc.array(happenings, { maxLength: 25 });
const replay = (reviews: Iterable<Review>) => replayCard(CARD_ID, reviews, parameters);

/** Undoes the newest answers one after another, as the learner does. */
function undoLast(reviews: readonly Review[], count: number, at: EpochMs): Review[] {
  const targets = reviews.slice(reviews.length - count).toReversed();
  return targets.map(({ id }, index) =>
    entry(reviews.length + 1 + index, at, { kind: 'undone', target: id }),
  );
}

describe('replayCard', () => {
  it('gives what living through it gave, after every entry', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { reviews, cards } = live(life);
        reviews.forEach((_, index) => {
          expect(replay(reviews.slice(0, index + 1))).toEqual(cards[index + 1]);
        });
      }),
    );
  });

  it('does not depend on the order of entries, nor on duplicates', () => {
    fc.assert(
      fc.property(
        lives.chain((life) => {
          const { reviews, card, at } = live(life);
          const undone = undoLast(reviews, Math.min(3, reviews.length), at);
          const all = [...reviews, ...undone, ...reviews.slice(0, 4)];
          const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
          return fc.record({ shuffled, all: fc.constant(all), card: fc.constant(card) });
        }),
        ({ shuffled, all }) => {
          expect(replay(shuffled)).toEqual(replay(all));
        },
      ),
    );
  });

  it('undoes the last k entries to the card before them, for any k, and redoes them', () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 25 }), (life, depth) => {
        const { reviews, cards, card, at } = live(life);
        const count = Math.min(depth, reviews.length);
        const undone = undoLast(reviews, count, at);
        expect(replay([...reviews, ...undone])).toEqual(cards[reviews.length - count]);
        const redone = undone.map(({ id }, index) =>
          entry(reviews.length + count + 1 + index, at, { kind: 'undone', target: id }),
        );
        expect(replay([...reviews, ...undone, ...redone])).toEqual(card);
      }),
    );
  });

  it('goes on from a stored card as from the whole log', () => {
    fc.assert(
      fc.property(lives, fc.nat({ max: 25 }), (life, cut) => {
        const { reviews, card } = live(life);
        const stored = structuredClone(
          reviews
            .slice(0, cut)
            .reduce((one, review) => applyReview(one, review, parameters), newCard(CARD_ID)),
        );
        expect(
          reviews.slice(cut).reduce((one, review) => applyReview(one, review, parameters), stored),
        ).toEqual(card);
      }),
    );
  });

  it('keeps memory in its ranges and intervals from 1 day on, whatever the clock does', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const { state } of live(life).cards) {
          if (state.kind === 'new') continue;
          expect(state.memory.stability).toBeGreaterThanOrEqual(0.001);
          expect(state.memory.stability).toBeLessThanOrEqual(36_500);
          expect(state.memory.difficulty).toBeGreaterThanOrEqual(1);
          expect(state.memory.difficulty).toBeLessThanOrEqual(10);
          if (state.kind === 'review') expect(state.intervalDays).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
