/** How one text, or the whole collection, is scheduled. */
export interface StudyOptions {
  /** FSRS-6 weights, 21 numbers. */
  readonly parameters: readonly number[];
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
  /** Local hour at which a learning day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** How far ahead learning cards may be shown when nothing else is left. */
  readonly learnAheadMs: number;
}
