import fc from 'fast-check';
import type { CardId } from '../../../../../src/domain/cards/card-id.ts';
import { DEFAULT_PARAMETERS } from '../../../../../src/domain/reviews/default-parameters.ts';
import type {
  MovableCard,
  MoveContext,
} from '../../../../../src/domain/reviews/reschedule/movable-card.ts';
import type { LearningDay } from '../../../../../src/shared/time.ts';

export const TODAY = 20_000 as LearningDay;

export const CONTEXT: MoveContext = {
  today: TODAY,
  parameters: DEFAULT_PARAMETERS,
  desiredRetention: 0.9,
  maximumIntervalDays: 36_500,
};

/** A card that was answered `ago` days before and is due `due` days from today. */
export function movable(
  id: number,
  fields: { ago: number; due: number; stability: number; suspended?: boolean; reps?: number },
): MovableCard {
  return {
    id: `note-${id}:en-zh` as CardId,
    dueDay: (TODAY + fields.due) as LearningDay,
    lastDay: (TODAY - fields.ago) as LearningDay,
    memory: { stability: fields.stability, difficulty: 5 },
    reps: fields.reps ?? 3,
    suspended: fields.suspended ?? false,
  };
}

export const movables = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 0, max: 400 }),
      interval: fc.integer({ min: 1, max: 500 }),
      stability: fc.double({ min: 0.01, max: 3_000, noNaN: true }),
      suspended: fc.boolean(),
      reps: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 60 },
  )
  .map((cards) =>
    cards.map(({ ago, interval, ...rest }, id) =>
      movable(id, { ...rest, ago, due: interval - ago }),
    ),
  );

export const contexts: fc.Arbitrary<MoveContext> = fc.record({
  today: fc.constant(TODAY),
  parameters: fc.constant(DEFAULT_PARAMETERS),
  desiredRetention: fc.integer({ min: 70, max: 99 }).map((percent) => percent / 100),
  maximumIntervalDays: fc.oneof(fc.constant(36_500), fc.integer({ min: 1, max: 400 })),
});
