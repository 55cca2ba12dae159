import type { Feedback, TypedTranslation } from '../../domain/cards/feedback/give-feedback.ts';
import type { Answered } from './answered.ts';

export interface FeedbackWork {
  /** What differs in a typed translation; undefined where there is nothing to compare. */
  giveFeedback(translation: TypedTranslation): Answered<Feedback | undefined>;
}
