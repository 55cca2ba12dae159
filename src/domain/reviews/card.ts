import type { EpochMs, LearningDay } from '../../shared/time.ts';
import type { CardId } from '../cards/card-id.ts';
import type { Memory } from './memory.ts';

/** When a card is asked next: at an instant of today (steps) or on a learning day. */
export type Due =
  | { readonly kind: 'instant'; readonly at: EpochMs }
  | { readonly kind: 'day'; readonly day: LearningDay };

/** When a card was last answered. */
export interface LastReview {
  readonly at: EpochMs;
  readonly day: LearningDay;
  /** The latest day of an earlier answer; present only where the clock has been set back since. */
  readonly newestDay?: LearningDay;
}

/** Where a card is on its way; a new card has no memory, by construction. */
export type CardState =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'learning' | 'relearning';
      readonly memory: Memory;
      readonly last: LastReview;
      readonly due: Due;
      /** Steps still to pass, this one included; >= 1. */
      readonly remainingSteps: number;
    }
  | {
      readonly kind: 'review';
      readonly memory: Memory;
      readonly last: LastReview;
      readonly due: Extract<Due, { kind: 'day' }>;
      /** Whole days from the last answer to the due day as scheduled; >= 1. */
      readonly intervalDays: number;
    };

/** One exercise of one note: the thing that is scheduled. A pure function of its log entries. */
export interface Card {
  readonly id: CardId;
  readonly state: CardState;
  /** Answers that count, >= 0. */
  readonly reps: number;
  /** Times it was forgotten while in review, >= 0. */
  readonly lapses: number;
  readonly suspended: boolean;
  /** Hidden up to and including this learning day. */
  readonly buriedUntil?: LearningDay;
  /** 1 to 7; absent where it has none. */
  readonly flag?: number;
}

/** What a card is before anything happened to it. */
export function newCard(id: CardId): Card {
  return { id, state: { kind: 'new' }, reps: 0, lapses: 0, suspended: false };
}
