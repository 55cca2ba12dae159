import type { CardId } from '../domain/cards/card-id.ts';
import type { Card } from '../domain/reviews/card.ts';
import type { Grade } from '../domain/reviews/grade.ts';
import { makesLeech } from '../domain/reviews/leech-answer.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import type { TypedAnswer } from '../domain/reviews/review.ts';
import { scheduleAnswer } from '../domain/reviews/schedule-answer.ts';
import type { Result } from '../shared/result.ts';
import type { LearningDay } from '../shared/time.ts';
import { type AppendedReview, appendReview, type DecideAction } from './append-review.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { findUndoable } from './find-undoable.ts';
import type { KnownRows } from './known-rows.ts';
import type { StorageFailure } from './storage-failure.ts';

const LONGEST_MS = 10 * 60_000;

export interface GivenAnswer {
  readonly cardId: CardId;
  readonly grade: Grade;
  /** From prompt shown to grade given; more than ten minutes count as ten. */
  readonly durationMs: number;
  readonly typed?: TypedAnswer | undefined;
  /** What the queue has read of the card; spares reading it again. */
  readonly known?: KnownRows;
}

/** Grades a card. When this resolves to a value, the answer is on disk. */
export function answerCard(
  c: Collection,
  { cardId, grade, durationMs, typed, known }: GivenAnswer,
): Promise<Result<AppendedReview, StorageFailure>> {
  const decide: DecideAction = (card, moment, options, load) => ({
    ...typed,
    kind: 'answered',
    grade,
    durationMs: wholeDuration(durationMs),
    outcome: scheduleAnswer(card, grade, moment, options, load),
    ...(suspendsLeech(card, grade, options) && { suspends: true }),
  });
  return appendReview(c, cardId, decide, known);
}

function suspendsLeech(card: Card, grade: Grade, options: StudyOptions): boolean {
  return options.leechAction === 'suspend' && makesLeech(card, grade, options);
}

function wholeDuration(ms: number): number {
  return Number.isFinite(ms) ? Math.round(Math.min(Math.max(ms, 0), LONGEST_MS)) : 0;
}

/** Takes a card out of the queue until it is resumed. */
export function suspendCard(c: Collection, cardId: CardId) {
  return appendReview(c, cardId, () => ({ kind: 'suspended' }));
}

export function unsuspendCard(c: Collection, cardId: CardId) {
  return appendReview(c, cardId, () => ({ kind: 'unsuspended' }));
}

/** Hides a card until the next learning day. */
export function buryCard(c: Collection, cardId: CardId) {
  return appendReview(c, cardId, () => ({ kind: 'buried' }));
}

/** Has a card that was answered come on a learning day; a new card stays new. */
export function setDueDay(c: Collection, cardId: CardId, dueDay: LearningDay) {
  return appendReview(c, cardId, () => ({ kind: 'due-set', dueDay }));
}

/** Marks a card with a flag, 1 to 7; 0 takes it away. */
export function flagCard(c: Collection, cardId: CardId, flag: number) {
  return appendReview(c, cardId, () => ({ kind: 'flagged', flag }));
}

/** Writes down an answer given outside the schedule, which it leaves as it is. */
export function practiseCard(
  c: Collection,
  { cardId, grade, durationMs, typed }: Omit<GivenAnswer, 'known'>,
) {
  const duration = wholeDuration(durationMs);
  return appendReview(c, cardId, () => ({
    ...typed,
    kind: 'practised',
    grade,
    durationMs: duration,
  }));
}

/** Makes a card new again. */
export function forgetCard(c: Collection, cardId: CardId) {
  return appendReview(c, cardId, () => ({ kind: 'forgotten' }));
}

/** Whether this device has an entry left that can be undone. */
export async function canUndo(db: DuizhaoDatabase): Promise<boolean> {
  return (await findUndoable(db)) !== undefined;
}

export { undoLastReview } from './undo-last-review.ts';
