import type { CardId } from '../cards/card-id.ts';
import { answerInPlace, applyReview } from './apply-review.ts';
import { type Card, newCard } from './card.ts';
import type { Review } from './review.ts';
import { standingReviews } from './standing-reviews.ts';

/**
 * What a card is, from nothing but its log entries. Their order does not matter, duplicates neither.
 *
 * @param reviews all entries of this card, voided and unknown ones among them
 * @param parameters FSRS-6 weights, 21 finite numbers
 */
export function replayCard(
  id: CardId,
  reviews: Iterable<Review>,
  parameters: readonly number[],
): Card {
  let card = newCard(id);
  for (const review of standingReviews(reviews)) {
    // The card on the way is seen by nobody: a million copies are spared.
    if (review.kind === 'answered') answerInPlace(card, review, parameters);
    else card = { ...applyReview(card, review, parameters) };
  }
  return card;
}
