import type { CardId } from '../../domain/cards/card-id.ts';
import { applyReview } from '../../domain/reviews/apply-review.ts';
import { type Card, newCard } from '../../domain/reviews/card.ts';
import type { Grade } from '../../domain/reviews/grade.ts';
import { DAY_MS, momentAt } from '../../domain/reviews/learning-day.ts';
import type { StudyOptions } from '../../domain/reviews/options.ts';
import { type Outcome, REVIEW_SCHEMA } from '../../domain/reviews/review.ts';
import { outcomesOf } from '../../domain/reviews/schedule-answer.ts';
import type { DeviceId, EntryId, Stamp } from '../../shared/log-entry.ts';
import type { EpochMs, Moment } from '../../shared/time.ts';

const UTC = 0;
const ID = 'vector:en-zh' as CardId;

/** Intervals in days, without fuzz, of a card that is answered each time at the instant it is due. */
export function answerAtDue(
  grades: readonly Grade[],
  start: EpochMs,
  options: StudyOptions,
): number[] {
  let card = newCard(ID);
  let at = start;
  return grades.map((grade) => {
    const moment = momentAt(at, UTC, options.rolloverHour);
    const outcome = outcomesOf({ card, moment, options, fuzz: undefined })[grade];
    card = answered(card, grade, moment, outcome, options);
    at = (at + waitMs(outcome)) as EpochMs;
    return outcome.kind === 'review' ? outcome.intervalDays : 0;
  });
}

function waitMs(outcome: Outcome): number {
  if (outcome.kind === 'review') return outcome.intervalDays * DAY_MS;
  return outcome.delay.kind === 'ms' ? outcome.delay.ms : outcome.delay.days * DAY_MS;
}

function answered(
  card: Card,
  grade: Grade,
  moment: Moment,
  outcome: Outcome,
  { parameters }: StudyOptions,
): Card {
  const seq = card.reps + 1;
  const entry = {
    id: `entry-${seq}` as EntryId,
    device: 'vector' as DeviceId,
    seq,
    stamp: `${seq}`.padStart(12, '0') as Stamp,
    schema: REVIEW_SCHEMA,
  };
  const answer = { kind: 'answered', grade, durationMs: 0, outcome } as const;
  return applyReview(card, { ...entry, ...moment, cardId: card.id, ...answer }, parameters);
}
