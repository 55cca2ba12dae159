/** In which order due reviews come. */
export const REVIEW_ORDERS = [
  'due',
  'random',
  'retrievability-ascending',
  'retrievability-descending',
  'overdueness',
] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** In which order new cards come. */
/** The last one chooses among all texts that have it, the others within a text. */
export const NEW_ORDERS = ['text', 'random', 'fewest-unknown', 'fewest-unknown-anywhere'] as const;
export type NewOrder = (typeof NEW_ORDERS)[number];

/** Where new cards come among the reviews of a day. */
export const NEW_PLACEMENTS = ['mixed', 'before', 'after'] as const;
export type NewPlacement = (typeof NEW_PLACEMENTS)[number];

/** What becomes of a card that is forgotten again and again. */
export const LEECH_ACTIONS = ['suspend', 'mark'] as const;
export type LeechAction = (typeof LEECH_ACTIONS)[number];

/** What of a card is read out without being asked. */
export const AUTO_PLAYS = ['off', 'prompt', 'answer', 'both'] as const;
export type AutoPlay = (typeof AUTO_PLAYS)[number];

/** What holds for the whole collection: its memory, its days and how much of them it may take. */
export interface CollectionOptions {
  /** FSRS-6 weights, 21 numbers. */
  readonly parameters: readonly number[];
  /** Local hour at which a learning day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** How far ahead learning cards may be shown when nothing else is left. */
  readonly learnAheadMs: number;
  /** New cards a learning day in all texts together, >= 0. */
  readonly newPerDayTotal: number;
  /** Reviews a learning day in all texts together, >= 0. */
  readonly reviewsPerDayTotal: number;
}

/** What each text may have its own way, by a preset that it can share with others. */
export interface TextOptions {
  /** Retrievability at which a card becomes due, 0.70 to 0.99. */
  readonly desiredRetention: number;
  readonly learningStepsMs: readonly number[];
  readonly relearningStepsMs: readonly number[];
  /** Longest interval, 1 to 36,500 days. */
  readonly maximumIntervalDays: number;
  /** New cards a learning day, >= 0. */
  readonly newPerDay: number;
  /** Reviews a learning day, >= 0. */
  readonly reviewsPerDay: number;
  readonly reviewOrder: ReviewOrder;
  readonly newOrder: NewOrder;
  readonly newPlacement: NewPlacement;
  /** Whether after an answer the other cards of its sentence pair wait for the next learning day. */
  readonly burySiblings: boolean;
  /** Lapses that make a leech, 0 (never) to 99. */
  readonly leechThreshold: number;
  readonly leechAction: LeechAction;
  /** Whether intervals are spread a little, so that cards learned together come apart. */
  readonly fuzz: boolean;
  /** Whether intervals of up to 90 days land on the lighter days of their fuzz range. */
  readonly loadBalance: boolean;
  /** How much of a normal day each weekday may hold, Monday first, seven shares of 0 to 1. */
  readonly easyDays: readonly number[];
  /** Exercises that are heard first are read out in any case. */
  readonly autoPlay: AutoPlay;
}

/** How a text, or the whole collection, is scheduled. */
export type StudyOptions = CollectionOptions & TextOptions;
