import type { CardId } from '../../../../src/domain/cards/card-id.ts';
import { applyReview } from '../../../../src/domain/reviews/apply-review.ts';
import { type Card, newCard } from '../../../../src/domain/reviews/card.ts';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import type { Grade } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS, HOUR_MS, momentAt } from '../../../../src/domain/reviews/learning-day.ts';
import type { StudyOptions } from '../../../../src/domain/reviews/options.ts';
import {
  REVIEW_SCHEMA,
  type Review,
  type ReviewAction,
} from '../../../../src/domain/reviews/review.ts';
import { scheduleAnswer } from '../../../../src/domain/reviews/schedule-answer.ts';
import type { DeviceId, EntryId, Stamp } from '../../../../src/shared/log-entry.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';

export const CARD_ID = '018f0000-0000-7000-8000-000000000001:en-zh' as CardId;
/** 12:00 UTC on learning day 20,000. */
export const NOON = (20_000 * DAY_MS + 12 * HOUR_MS) as EpochMs;

/** What a test lets happen to a card, some time after what came before. */
export type Happening = { readonly afterMs: number } & (
  | { readonly kind: 'grade'; readonly grade: Grade }
  | { readonly kind: 'forgotten' | 'suspended' | 'unsuspended' | 'buried' }
  | { readonly kind: 'due-set'; readonly inDays: number }
  | { readonly kind: 'flagged'; readonly flag: number }
  | { readonly kind: 'practised'; readonly grade: Grade }
);

export function entry(seq: number, at: EpochMs, action: ReviewAction): Review {
  return {
    id: `entry-${String(seq).padStart(5, '0')}` as EntryId,
    device: 'device-a' as DeviceId,
    seq,
    stamp: String(seq).padStart(16, '0') as Stamp,
    schema: REVIEW_SCHEMA,
    cardId: CARD_ID,
    ...momentAt(at, 0, DEFAULT_OPTIONS.rolloverHour),
    ...action,
  };
}

function actionOf(
  happening: Happening,
  card: Card,
  at: EpochMs,
  options: StudyOptions,
): ReviewAction {
  const moment = momentAt(at, 0, options.rolloverHour);
  switch (happening.kind) {
    case 'grade': {
      const { grade } = happening;
      const outcome = scheduleAnswer(card, grade, moment, options);
      return { kind: 'answered', grade, durationMs: 1000, outcome };
    }
    case 'due-set':
      return { kind: 'due-set', dueDay: (moment.day + happening.inDays) as LearningDay };
    case 'flagged':
      return { kind: 'flagged', flag: happening.flag };
    case 'practised':
      return { kind: 'practised', grade: happening.grade, durationMs: 1000 };
    default:
      return { kind: happening.kind };
  }
}

/** The entries that a life leaves, and the card after each of them (before the first, too). */
export function live(happenings: readonly Happening[], options = DEFAULT_OPTIONS) {
  const reviews: Review[] = [];
  const cards: Card[] = [newCard(CARD_ID)];
  let card = newCard(CARD_ID);
  let at = NOON;
  for (const happening of happenings) {
    at = (at + happening.afterMs) as EpochMs;
    const review = entry(reviews.length + 1, at, actionOf(happening, card, at, options));
    card = applyReview(card, review, options.parameters);
    reviews.push(review);
    cards.push(card);
  }
  return { reviews, cards, card, at };
}

export const graded = (afterMs: number, grade: Grade): Happening => ({
  kind: 'grade',
  afterMs,
  grade,
});
