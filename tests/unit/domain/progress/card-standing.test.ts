import { describe, expect, it } from 'vitest';
import type { TextId } from '../../../../src/domain/cards/bilingual-text.ts';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import { cardStanding } from '../../../../src/domain/progress/card-standing.ts';
import { coverage } from '../../../../src/domain/progress/coverage.ts';
import { emptyTally, shiftNote } from '../../../../src/domain/progress/text-tally.ts';
import { type Card, type CardState, newCard } from '../../../../src/domain/reviews/card.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';

const day = (number: number): LearningDay => number as LearningDay;
const remembered = {
  memory: { stability: 5.9, difficulty: 5 },
  last: { at: 0 as EpochMs, day: day(100) },
};
const inSteps: CardState = {
  kind: 'relearning',
  ...remembered,
  due: { kind: 'instant', at: 0 as EpochMs },
  remainingSteps: 1,
};
const inReview: CardState = {
  kind: 'review',
  ...remembered,
  due: { kind: 'day', day: day(106) },
  intervalDays: 6,
};
const cardIn = (state: CardState): Card => ({ ...newCard('note:en-zh' as CardId), state });

/** The same card as a row and as the counts of its text see it. */
function standings(state: CardState, today: number) {
  const tally = { ...emptyTally('text' as TextId, ['en-zh']), pairs: 1, askable: 1 };
  const counted = shiftNote(tally, { 'en-zh': cardIn(state) }, 1);
  const { known, learning } = coverage(counted, 'en-zh', day(today));
  return [cardStanding(cardIn(state), day(today)), known === 1 ? 'known' : 'learning', learning];
}

describe('a card that was answered', () => {
  it('is learning while it is in its steps, however fresh the answer', () => {
    expect(standings(inSteps, 100)).toEqual(['learning', 'learning', 1]);
  });

  it('is known in review until its stability is used up', () => {
    expect(standings(inReview, 105)).toEqual(['known', 'known', 0]);
    expect(standings(inReview, 106)).toEqual(['learning', 'learning', 1]);
  });
});
