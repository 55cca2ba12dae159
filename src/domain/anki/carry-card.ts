import type { EpochMs, LearningDay } from '../../shared/time.ts';
import type { LastReview } from '../reviews/card.ts';
import { DAY_MS } from '../reviews/learning-day.ts';
import type { Memory } from '../reviews/memory.ts';
import type { CarriedCard, CarriedState } from '../reviews/review.ts';
import type { AnkiCard } from './anki-collection.ts';
import { type DayRules, momentOf } from './anki-time.ts';
import { memoryFromInterval } from './memory-from-interval.ts';

export interface CarryContext extends DayRules {
  /** The learning day from which due days are counted. */
  readonly firstDay: LearningDay;
}

/** Numbers above it are seconds, not days: it would be the year 4707 as a day. */
const LEAST_SECONDS = 1_000_000;
const STEPS_TODAY = 1;
const [REVIEW, RELEARNING] = [2, 3];
const LONGEST_DAYS = 36_500;

/**
 * Where a card stands in Anki, to go on from there; undefined for a new one.
 *
 * @param lastAnswer when the log says it was last answered, if it says so
 */
export function carryCard(
  card: AnkiCard,
  lastAnswer: number | undefined,
  context: CarryContext,
): CarriedCard | undefined {
  if (card.type !== 1 && card.type !== REVIEW && card.type !== RELEARNING) return undefined;
  const last = lastReview(card, lastAnswer, context);
  const memory = memoryOf(card, lastAnswer);
  const inSteps = card.type !== REVIEW || card.queue === STEPS_TODAY || card.queue === 3;
  if (inSteps && memory === undefined && lastAnswer === undefined) return undefined;
  const state = inSteps ? stepState(card, last, context) : reviewState(card, last, context);
  return {
    state: { ...state, ...(memory !== undefined && { memory }) },
    reps: Math.max(0, card.reps),
    lapses: Math.max(0, card.lapses),
  };
}

function memoryOf(card: AnkiCard, lastAnswer: number | undefined): Memory | undefined {
  if (card.memory !== undefined) return card.memory;
  // The log tells more than the interval does.
  if (lastAnswer !== undefined || card.type === 1) return undefined;
  return memoryFromInterval(card.interval, card.factor);
}

function lastReview(
  card: AnkiCard,
  lastAnswer: number | undefined,
  context: CarryContext,
): LastReview {
  const known = lastAnswer ?? (card.lastReview === undefined ? undefined : card.lastReview * 1_000);
  if (known !== undefined) {
    const { at, day } = momentOf(known, context);
    return { at, day };
  }
  const day = (dueDay(card, context) - Math.max(1, card.interval)) as LearningDay;
  return { at: Math.max(0, day * DAY_MS + DAY_MS / 2) as EpochMs, day };
}

function dueDay({ due }: AnkiCard, context: CarryContext): LearningDay {
  if (due >= LEAST_SECONDS) return momentOf(due * 1_000, context).day;
  return (context.firstDay + Math.max(-LEAST_SECONDS, due)) as LearningDay;
}

function stepState(card: AnkiCard, last: LastReview, context: CarryContext): CarriedState {
  const remainingSteps = Math.max(1, Math.abs(card.left) % 1_000);
  return {
    kind: card.type === 1 ? 'learning' : 'relearning',
    last,
    due:
      card.due >= LEAST_SECONDS
        ? { kind: 'instant', at: momentOf(card.due * 1_000, context).at }
        : { kind: 'day', day: dueDay(card, context) },
    remainingSteps,
  };
}

function reviewState(card: AnkiCard, last: LastReview, context: CarryContext): CarriedState {
  const day = dueDay(card, context);
  const intervalDays = card.interval >= 1 ? card.interval : day - last.day;
  return {
    kind: 'review',
    last,
    due: { kind: 'day', day },
    intervalDays: Math.min(LONGEST_DAYS, Math.max(1, Math.round(intervalDays))),
  };
}
