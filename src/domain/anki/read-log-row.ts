import type { LearningDay, Moment } from '../../shared/time.ts';
import { GRADES, type Grade } from '../reviews/grade.ts';
import { DAY_MS } from '../reviews/learning-day.ts';
import type { Outcome, ReviewAction } from '../reviews/review.ts';
import type { AnkiLog } from './anki-collection.ts';

const MOST_MS = 600_000;
const LONGEST_DAYS = 36_500;
const FILTERED = 3;
const BY_HAND = 4;
const RESCHEDULED = 5;
const RELEARNING = 2;
const REVIEW = 1;

/**
 * One row of Anki's review log as what happened to a card; undefined for what says nothing to us. An
 * answer in a filtered deck that does not reschedule is practice; a row by hand without an interval made
 * the card new.
 *
 * Source: what Anki writes, rslib/src/revlog/mod.rs.
 */
export function readLogRow(log: AnkiLog, row: number, moment: Moment): ReviewAction | undefined {
  const { [row]: ease = 0 } = log.ease;
  const { [row]: type = 0 } = log.type;
  const interval = log.interval[row] ?? 0;
  if (type === BY_HAND || type === RESCHEDULED) return movedByHand(interval, moment);
  const grade = GRADES.find((one) => one === ease);
  if (grade === undefined) return undefined;
  const durationMs = Math.min(Math.max(0, Math.round(log.durationMs[row] ?? 0)), MOST_MS);
  if (type === FILTERED && (log.factor[row] ?? 0) === 0) {
    return { kind: 'practised', grade, durationMs };
  }
  return { kind: 'answered', grade, durationMs, outcome: outcomeOf(type, grade, interval) };
}

function movedByHand(interval: number, { day }: Moment): ReviewAction {
  if (interval <= 0) return { kind: 'forgotten' };
  return { kind: 'due-set', dueDay: (day + wholeDays(interval)) as LearningDay };
}

function outcomeOf(type: number, grade: Grade, interval: number): Outcome {
  if (interval > 0) return { kind: 'review', intervalDays: wholeDays(interval) };
  const isAfterLapse = type === RELEARNING || (type === REVIEW && grade === 1);
  const ms = Math.max(0, Math.round(-interval * 1_000));
  const delay =
    ms >= DAY_MS
      ? ({ kind: 'days', days: wholeDays(ms / DAY_MS) } as const)
      : ({ kind: 'ms', ms } as const);
  return { kind: isAfterLapse ? 'relearning' : 'learning', remainingSteps: 1, delay };
}

function wholeDays(days: number): number {
  return Math.min(Math.max(1, Math.round(days)), LONGEST_DAYS);
}
