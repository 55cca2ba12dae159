import { expect, it } from 'vitest';
import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import { cardsWithErrors } from '../../../../src/domain/progress/typed-errors.ts';
import type { TypedReview } from '../../../../src/domain/progress/typed-review.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';

const TODAY = 20_000 as LearningDay;

function typed(ago: number, card: string, fields: Partial<TypedReview>): TypedReview {
  return { cardId: card as CardId, day: (TODAY - ago) as LearningDay, grade: 3, ...fields };
}

const REVIEWS = [
  typed(20, 'a', { differences: ['particle', 'synonym'] }),
  typed(7, 'b', { differences: ['order'], suggestedGrade: 2, grade: 3 }),
  typed(6, 'a', { differences: ['particle', 'order'], suggestedGrade: 3 }),
  typed(0, 'b', { differences: [], suggestedGrade: 3, grade: 1 }),
  typed(0, 'c', { differences: ['particle'] }),
  typed(90, 'd', { differences: ['number'] }),
];

it('drills the cards that were not typed right since, the latest first', () => {
  expect(cardsWithErrors(REVIEWS, undefined)).toEqual(['c', 'a', 'd']);
  expect(cardsWithErrors(REVIEWS, 'order')).toEqual(['a']);
});
