import { DEFAULT_PARAMETERS } from './default-parameters.ts';
import { LEECH_THRESHOLD } from './is-leech.ts';
import { MINUTE_MS } from './learning-day.ts';
import type { StudyOptions } from './options.ts';

/** What a learner starts with; the same as a new Anki collection with FSRS switched on. */
export const DEFAULT_OPTIONS: StudyOptions = {
  parameters: DEFAULT_PARAMETERS,
  desiredRetention: 0.9,
  learningStepsMs: [MINUTE_MS, 10 * MINUTE_MS],
  relearningStepsMs: [10 * MINUTE_MS],
  maximumIntervalDays: 36_500,
  newPerDay: 20,
  reviewsPerDay: 200,
  rolloverHour: 4,
  learnAheadMs: 20 * MINUTE_MS,
  newPerDayTotal: 20,
  reviewsPerDayTotal: 200,
  reviewOrder: 'due',
  newOrder: 'text',
  newPlacement: 'mixed',
  burySiblings: true,
  leechThreshold: LEECH_THRESHOLD,
  leechAction: 'suspend',
  fuzz: true,
  loadBalance: true,
  easyDays: [1, 1, 1, 1, 1, 1, 1],
  autoPlay: 'off',
};
