import type { LearningDay } from '../../shared/time.ts';
import type { Card, CardState } from '../reviews/card.ts';
import type { TimelineStep } from '../reviews/card-timeline.ts';
import { DAY_MS } from '../reviews/learning-day.ts';
import type { Outcome } from '../reviews/review.ts';
import { type AnkiScheduling, USUAL_FACTOR } from './anki-collection.ts';

/** The columns of `cards` that say how a card is scheduled. */
export interface AnkiCardColumns extends AnkiScheduling {
  readonly flags: number;
  readonly data: string;
}

/** A row of `revlog`, but for its card. */
export interface AnkiLogColumns {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ease: number;
  readonly interval: number;
  readonly lastInterval: number;
  readonly factor: number;
  readonly durationMs: number;
  readonly type: number;
}

export interface ExportDays {
  /** The learning day from which due days are counted. */
  readonly firstDay: LearningDay;
  readonly today: LearningDay;
}

const TYPES: Readonly<Record<CardState['kind'], number>> = {
  new: 0,
  learning: 1,
  review: 2,
  relearning: 3,
};
const QUEUES = { new: 0, instant: 1, review: 2, days: 3, suspended: -1, buried: -3 } as const;
const TIMES_TODAY = 1_000;
const [FILTERED, BY_HAND] = [3, 4];

/**
 * How a card is scheduled, in Anki's columns.
 *
 * @param place among the new cards
 * @param desiredRetention kept beside the memory, as Anki does
 */
export function toCardColumns(
  card: Card,
  place: number,
  { firstDay, today }: ExportDays,
  desiredRetention: number,
): AnkiCardColumns {
  const { state, reps, lapses, flag } = card;
  const counts = { reps, lapses, flags: flag ?? 0 };
  const queue = queueOf(card, today);
  const type = TYPES[state.kind];
  if (state.kind === 'new') {
    return { ...counts, type, queue, due: place, interval: 0, factor: 0, left: 0, data: '' };
  }
  const { due, last, memory } = state;
  const data = JSON.stringify({
    s: memory.stability,
    d: memory.difficulty,
    dr: desiredRetention,
    lrt: Math.floor(last.at / 1_000),
  });
  const steps = state.kind === 'review' ? 0 : state.remainingSteps;
  return {
    ...counts,
    type,
    queue,
    due: due.kind === 'day' ? due.day - firstDay : Math.ceil(due.at / 1_000),
    interval: state.kind === 'review' ? state.intervalDays : state.kind === 'relearning' ? 1 : 0,
    // FSRS does not use it.
    factor: USUAL_FACTOR,
    left: steps * TIMES_TODAY + steps,
    data,
  };
}

function queueOf({ state, suspended, buriedUntil }: Card, today: LearningDay): number {
  if (suspended) return QUEUES.suspended;
  if (buriedUntil !== undefined && buriedUntil >= today) return QUEUES.buried;
  if (state.kind === 'new' || state.kind === 'review') return QUEUES[state.kind];
  return state.due.kind === 'instant' ? QUEUES.instant : QUEUES.days;
}

/** What happened to a card, in rows of Anki's review log; what that does not record has none. */
export function toLogColumns(steps: readonly TimelineStep[]): AnkiLogColumns[] {
  const rows: AnkiLogColumns[] = [];
  let before: CardState = { kind: 'new' };
  for (const { review, card } of steps) {
    const common = { at: review.at, lastInterval: intervalOf(before) };
    if (review.kind === 'answered') {
      const { grade: ease, durationMs, outcome } = review;
      const factor = factorOf(card.state);
      const type = typeOf(before);
      rows.push({ ...common, ease, interval: intervalAfter(outcome), factor, durationMs, type });
    } else if (review.kind === 'practised') {
      const { grade: ease, durationMs } = review;
      const interval = common.lastInterval;
      rows.push({ ...common, ease, interval, factor: 0, durationMs, type: FILTERED });
    } else if (review.kind === 'due-set' || review.kind === 'forgotten') {
      const isMove = review.kind === 'due-set';
      const interval = isMove ? Math.max(1, review.dueDay - review.day) : 0;
      const factor = isMove ? USUAL_FACTOR : 0;
      rows.push({ ...common, ease: 0, interval, factor, durationMs: 0, type: BY_HAND });
    }
    before = card.state;
  }
  return rows;
}

function typeOf({ kind }: CardState): number {
  if (kind === 'review') return 1;
  return kind === 'relearning' ? 2 : 0;
}

/** With FSRS, Anki writes the difficulty here: 100 for the least, 1,100 for the most. */
function factorOf(state: CardState): number {
  if (state.kind === 'new') return 0;
  return Math.round(((state.memory.difficulty - 1) / 9 + 0.1) * 1_000);
}

function intervalAfter(outcome: Outcome): number {
  if (outcome.kind === 'review') return outcome.intervalDays;
  const { delay } = outcome;
  return -Math.round((delay.kind === 'ms' ? delay.ms : delay.days * DAY_MS) / 1_000);
}

function intervalOf(state: CardState): number {
  if (state.kind === 'new') return 0;
  if (state.kind === 'review') return state.intervalDays;
  const { due, last } = state;
  const ms = due.kind === 'instant' ? due.at - last.at : (due.day - last.day) * DAY_MS;
  return -Math.round(Math.max(0, ms) / 1_000);
}
