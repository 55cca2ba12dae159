import type { LearningDay } from '../../shared/time.ts';
import type { CardId } from '../cards/card-id.ts';
import { applyReview } from './apply-review.ts';
import { type Card, newCard } from './card.ts';
import { retrievability } from './fsrs.ts';
import { elapsedDays } from './learning-day.ts';
import type { Review } from './review.ts';
import { standingReviews } from './standing-reviews.ts';

/** One entry of a card's history, and the card after it. */
export interface TimelineStep {
  readonly review: Review;
  /** Chance of recall just before it, 0 to 1; undefined for a card without memory. */
  readonly recall: number | undefined;
  readonly card: Card;
}

/** What happened to a card, oldest first; voided entries are left out. */
export function cardTimeline(
  id: CardId,
  reviews: Iterable<Review>,
  parameters: readonly number[],
): TimelineStep[] {
  let card = newCard(id);
  return standingReviews(reviews).map((review) => {
    const recall = recallOn(card, review.day, parameters);
    card = applyReview(card, review, parameters);
    return { review, recall, card };
  });
}

/** Chance that a card is recalled on a learning day, 0 to 1; undefined for one without memory. */
export function recallOn(
  { state }: Pick<Card, 'state'>,
  day: LearningDay,
  parameters: readonly number[],
): number | undefined {
  if (state.kind === 'new') return undefined;
  return retrievability(state.memory, elapsedDays(state.last, day), parameters);
}

/** A point of the curve of forgetting. */
export interface RecallPoint {
  readonly day: number;
  readonly recall: number;
}

/** Points between two answers: more would not be seen. */
const MOST_POINTS = 40;

/**
 * The chance of recall from the first answer to `until`: it falls day by day, and each answer lifts it
 * to 1. One list of points for each stretch between two answers.
 */
export function recallCurve(
  steps: readonly TimelineStep[],
  until: LearningDay,
  parameters: readonly number[],
): RecallPoint[][] {
  const answers = steps.filter(({ review }) => review.kind === 'answered');
  return answers.map(({ card, review }, index) => {
    const end = Math.max(review.day, answers[index + 1]?.review.day ?? until);
    const days = end - review.day;
    const points = Math.min(MOST_POINTS, Math.max(1, days));
    return Array.from({ length: points + 1 }, (_, place) => {
      const day = Math.round(review.day + (days * place) / points) as LearningDay;
      return { day, recall: recallOn(card, day, parameters) ?? 0 };
    });
  });
}
