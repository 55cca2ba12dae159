import type { EntryId, LogEntry } from '../../shared/log-entry.ts';
import type { LearningDay, Moment } from '../../shared/time.ts';
import type { CardId } from '../cards/card-id.ts';
import type { DifferenceKind } from '../cards/feedback/difference.ts';
import type { CardState } from './card.ts';
import type { Grade } from './grade.ts';
import type { Memory } from './memory.ts';
import type { MoveKind } from './reschedule/move-wish.ts';

export const REVIEW_SCHEMA = 1;

/**
 * Where an answer put the card, as it was shown on the button. Kept in the log so that a later change
 * of options or parameters never moves a due date by itself.
 */
export type Outcome =
  | {
      readonly kind: 'learning' | 'relearning';
      /** Steps still to pass, >= 1. */
      readonly remainingSteps: number;
      /** An instant delay, or whole days where the delay crosses the rollover. */
      readonly delay: Delay;
    }
  | { readonly kind: 'review'; readonly intervalDays: number };

export type Delay =
  | { readonly kind: 'ms'; readonly ms: number }
  | { readonly kind: 'days'; readonly days: number };

/** What only a typed exercise has. */
export interface TypedAnswer {
  readonly answer?: string;
  readonly suggestedGrade?: Grade;
  readonly hints?: number;
  /** What differed from the nearest accepted answer; none where the learner called it a slip. */
  readonly differences?: readonly DifferenceKind[];
}

/** Where a card stood in the program that it comes from. */
export interface CarriedCard {
  /** Memory is missing where that program had none: the answers before tell it. */
  readonly state: CarriedState;
  readonly reps: number;
  readonly lapses: number;
}

type WithoutMemory<State> = State extends { readonly memory: Memory }
  ? Omit<State, 'memory'> & { readonly memory?: Memory }
  : never;
export type CarriedState = WithoutMemory<CardState>;

/** What can happen to many cards at once. */
type PlannableAction =
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'due-set'; readonly dueDay: LearningDay }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'unsuspended' }
  /** Hidden until the learning day after `day`. */
  | { readonly kind: 'buried' }
  /** Marked with a flag, 1 to 7; 0 takes the flag away. */
  | { readonly kind: 'flagged'; readonly flag: number };

/** The plan by which something happened to a card together with others; they are undone together. */
export type PlanKind = MoveKind | 'cards';

/** What happened to a card. */
export type ReviewAction =
  | ({
      readonly kind: 'answered';
      readonly grade: Grade;
      /** From prompt shown to grade given, 0 to 10 minutes. */
      readonly durationMs: number;
      readonly outcome: Outcome;
      /** Present where the answer made the card a leech that is suspended for it. */
      readonly suspends?: true;
    } & TypedAnswer)
  /** Voids another entry of the same card, which then counts as if it had never been. */
  | { readonly kind: 'undone'; readonly target: EntryId }
  | (PlannableAction & { readonly plan?: PlanKind })
  /** Brought from another program, with what that knew of the card; its answers there came before. */
  | { readonly kind: 'carried'; readonly carried: CarriedCard }
  /** Answered outside the schedule: it stays in the log, and neither memory nor due date hear of it. */
  | ({
      readonly kind: 'practised';
      readonly grade: Grade;
      readonly durationMs: number;
    } & TypedAnswer);

/** One entry of the `reviews` log. */
export type Review = LogEntry & Moment & { readonly cardId: CardId } & ReviewAction;

export type Answered = Extract<Review, { kind: 'answered' }>;
