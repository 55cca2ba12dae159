import type { LearningDay } from '../../../shared/time.ts';

/** What the learner wants with the due days; the rest follows from cards and options. */
export type MoveWish =
  /** Every card to the day that the parameters and the desired retention of today give it. */
  | { readonly kind: 'optimal' }
  /** What is due now over so many days, today among them; >= 1. */
  | { readonly kind: 'spread'; readonly days: number }
  /** Away from `from` until `until`, both included: nothing is to be due on these days. */
  | { readonly kind: 'away'; readonly from: LearningDay; readonly until: LearningDay }
  /** So many of the cards that are due now and can wait. */
  | { readonly kind: 'postpone'; readonly count: number }
  /** So many of the cards of the coming days that may come today. */
  | { readonly kind: 'advance'; readonly count: number };

export type MoveKind = MoveWish['kind'];
