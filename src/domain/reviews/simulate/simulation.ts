import type { LearnerPace } from './learner-pace.ts';

/** Cards that have been answered before; days are counted from today, which is 0. */
export interface StartingCards {
  readonly stability: Float64Array;
  readonly difficulty: Float64Array;
  /** The day of the last answer, at most 0. */
  readonly lastDay: Int32Array;
  /** The day on which it comes; under 0 for the backlog. */
  readonly dueDay: Int32Array;
}

export const NO_CARDS: StartingCards = {
  stability: new Float64Array(0),
  difficulty: new Float64Array(0),
  lastDay: new Int32Array(0),
  dueDay: new Int32Array(0),
};

export interface SimulationOptions {
  /** FSRS-6 weights, 21. */
  readonly parameters: readonly number[];
  /** 0.70 to 0.99. */
  readonly desiredRetention: number;
  /** How far to look, >= 1. */
  readonly days: number;
  readonly pace: LearnerPace;
  readonly cards: StartingCards;
  /** Cards that were never shown. */
  readonly newCards: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly maximumIntervalDays: number;
  /** How many steps there are, >= 0; all of them are passed on one day. */
  readonly learningSteps: number;
  readonly relearningSteps: number;
  /** Any whole number; the same gives the same days. */
  readonly seed: number;
}

/** What the days cost, a value for each, and what is known after them. */
export interface SimulatedDays {
  readonly reviews: Uint32Array;
  readonly introduced: Uint32Array;
  readonly seconds: Float64Array;
  /** Cards that would be recalled at the end of the last day, as an expectation. */
  readonly known: number;
}
