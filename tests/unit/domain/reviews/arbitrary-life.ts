import fc from 'fast-check';
import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import type { Grade } from '../../../../src/domain/reviews/grade.ts';
import { DAY_MS, MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import {
  AUTO_PLAYS,
  LEECH_ACTIONS,
  NEW_ORDERS,
  NEW_PLACEMENTS,
  REVIEW_ORDERS,
  type StudyOptions,
} from '../../../../src/domain/reviews/options.ts';
import type { Happening } from './live-card.ts';

export const grades = fc.constantFrom<Grade>(1, 2, 3, 4);

/** Minutes, days, years, and now and then a clock that was set back. */
const waits = fc.oneof(
  fc.integer({ min: 0, max: 30 * MINUTE_MS }),
  fc.integer({ min: 0, max: 40 * DAY_MS }),
  fc.integer({ min: 0, max: 3000 * DAY_MS }),
  fc.integer({ min: -400 * DAY_MS, max: 0 }),
);

export const gradings: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constant('grade' as const),
  afterMs: waits,
  grade: grades,
});

export const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: gradings },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('forgotten', 'suspended', 'unsuspended', 'buried'),
      afterMs: waits,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('flagged' as const),
      afterMs: waits,
      flag: fc.integer({ min: 0, max: 7 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('practised' as const),
      afterMs: waits,
      grade: grades,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('due-set' as const),
      afterMs: waits,
      inDays: fc.integer({ min: -50, max: 400 }),
    }),
  },
);

const ascendingSteps = fc
  .array(fc.integer({ min: 1, max: 5 * DAY_MS }), { maxLength: 4 })
  .map((steps) => steps.toSorted((a, b) => a - b));

/** Every set that can be kept: the least and the most of each weight, and all between, often the defaults. */
const parameters: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constant(DEFAULT_OPTIONS.parameters),
  fc.tuple(
    ...CLAMP_PARAMETERS(W17_W18_Ceiling, false).map(([min = 0, max = 0]) =>
      fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true })),
    ),
  ),
);

export const studyOptions: fc.Arbitrary<StudyOptions> = fc.record({
  parameters,
  desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
  learningStepsMs: ascendingSteps,
  relearningStepsMs: ascendingSteps,
  maximumIntervalDays: fc.oneof(
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 1, max: 36_500 }),
  ),
  newPerDay: fc.constant(20),
  reviewsPerDay: fc.constant(200),
  rolloverHour: fc.integer({ min: 0, max: 23 }),
  learnAheadMs: fc.constant(20 * MINUTE_MS),
  newPerDayTotal: fc.constant(20),
  reviewsPerDayTotal: fc.constant(200),
  reviewOrder: fc.constantFrom(...REVIEW_ORDERS),
  newOrder: fc.constantFrom(...NEW_ORDERS),
  newPlacement: fc.constantFrom(...NEW_PLACEMENTS),
  burySiblings: fc.boolean(),
  leechThreshold: fc.integer({ min: 0, max: 99 }),
  leechAction: fc.constantFrom(...LEECH_ACTIONS),
  fuzz: fc.boolean(),
  loadBalance: fc.boolean(),
  easyDays: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
  autoPlay: fc.constantFrom(...AUTO_PLAYS),
});
