import type { EntryId } from '../../shared/log-entry.ts';
import { type CardId, splitCardId } from '../cards/card-id.ts';
import { answerInPlace, applyReview } from '../reviews/apply-review.ts';
import { type Card, newCard } from '../reviews/card.ts';
import type { Review } from '../reviews/review.ts';
import { standingReviews } from '../reviews/standing-reviews.ts';
import { type DayAnswer, dayAnswerOf } from './day-count.ts';

/** All that the log says of one card. */
export interface CardHistory {
  readonly card: Card;
  /** The latest entry that stands; undefined where none does. */
  readonly latest: EntryId | undefined;
  /** What its standing answers add to their days. */
  readonly answers: readonly DayAnswer[];
}

/**
 * Replays one card and counts its answers on the way.
 *
 * @param reviews all entries of this card, any order, voided ones among them
 */
export function cardHistory(
  id: CardId,
  reviews: Iterable<Review>,
  parameters: readonly number[],
): CardHistory {
  const { exercise } = splitCardId(id);
  const answers: DayAnswer[] = [];
  const standing = standingReviews(reviews);
  let card = newCard(id);
  for (const review of standing) {
    if (review.kind === 'answered') {
      answers.push(dayAnswerOf(card, review, exercise, parameters));
      answerInPlace(card, review, parameters);
    } else card = { ...applyReview(card, review, parameters) };
  }
  return { card, latest: standing.at(-1)?.id, answers };
}

/** Whether nothing that counts ever happened to the card; such a card has no row. */
export function isUntouched(card: Card): boolean {
  return (
    card.state.kind === 'new' &&
    card.reps === 0 &&
    card.lapses === 0 &&
    !card.suspended &&
    card.buriedUntil === undefined &&
    card.flag === undefined
  );
}
