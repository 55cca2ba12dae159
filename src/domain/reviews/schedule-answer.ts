import type { Moment } from '../../shared/time.ts';
import { balancedInterval, type DayLoad } from './balanced-interval.ts';
import type { Card } from './card.ts';
import { nextMemory, unroundedInterval } from './fsrs.ts';
import { fuzzFactor } from './fuzz-factor.ts';
import { AGAIN, EASY, GOOD, type Grade, HARD } from './grade.ts';
import { elapsedDays } from './learning-day.ts';
import type { StudyOptions } from './options.ts';
import type { Outcome } from './review.ts';
import { nextStep, type Step, stepDelay } from './steps.ts';

/** All that an answer's outcome hangs on. */
export interface Answering {
  readonly card: Card;
  readonly moment: Moment;
  readonly options: StudyOptions;
  /** Where in the fuzz range, 0 <= fuzz < 1; undefined for intervals without fuzz. */
  readonly fuzz: number | undefined;
  /** What days hold already; undefined where that shall not matter. */
  readonly load?: DayLoad | undefined;
}

/** One button of the four, and how many days the buttons before it have taken. */
interface Rung {
  readonly outcome: Outcome;
  readonly days: number;
}

const GROUND: Rung = { outcome: { kind: 'review', intervalDays: 0 }, days: 0 };

/** Where each button would put the card; what the buttons show and what the log records. */
export function previewOutcomes(
  card: Card,
  moment: Moment,
  options: StudyOptions,
  load?: DayLoad,
): Record<Grade, Outcome> {
  const fuzz = options.fuzz ? fuzzFactor(card.id, card.reps) : undefined;
  return outcomesOf({ card, moment, options, fuzz, load });
}

/** Where one answer puts the card; the same as its button showed. */
export function scheduleAnswer(
  card: Card,
  grade: Grade,
  moment: Moment,
  options: StudyOptions,
  load?: DayLoad,
): Outcome {
  return previewOutcomes(card, moment, options, load)[grade];
}

/**
 * The four outcomes, each at least as long as the one before and none over the longest interval.
 * Good and Easy are a day longer than the button before them where the cap leaves room.
 *
 * Source: Anki's rules, rslib/src/scheduler/states/{learning,relearning,review}.rs; intervals of
 * FSRS for graduating too.
 */
export function outcomesOf(answering: Answering): Record<Grade, Outcome> {
  const again = nextRung(answering, AGAIN, GROUND);
  const hard = nextRung(answering, HARD, again);
  const good = nextRung(answering, GOOD, hard);
  const easy = nextRung(answering, EASY, good);
  return {
    [AGAIN]: again.outcome,
    [HARD]: hard.outcome,
    [GOOD]: good.outcome,
    [EASY]: easy.outcome,
  };
}

function nextRung(answering: Answering, grade: Grade, lower: Rung): Rung {
  const step = stepOf(answering, grade);
  if (step === undefined) {
    const days = reviewInterval(answering, grade, lower);
    return { outcome: { kind: 'review', intervalDays: days }, days };
  }
  const outcome = stepOutcome(answering, step, lower);
  const days = outcome.delay.kind === 'days' ? outcome.delay.days : 0;
  // Easy must beat what Good would give once it leaves the steps, not only the step itself.
  if (grade !== GOOD) return { outcome, days };
  return { outcome, days: Math.max(days, reviewInterval(answering, grade, lower)) };
}

function stepOf({ card: { state }, options }: Answering, grade: Grade): Step | undefined {
  const { learningStepsMs, relearningStepsMs } = options;
  switch (state.kind) {
    case 'new':
      return nextStep(learningStepsMs, learningStepsMs.length, grade);
    case 'learning':
      return nextStep(learningStepsMs, state.remainingSteps, grade);
    case 'relearning':
      return nextStep(relearningStepsMs, state.remainingSteps, grade);
    case 'review':
      return grade === AGAIN
        ? nextStep(relearningStepsMs, relearningStepsMs.length, grade)
        : undefined;
  }
}

type StepOutcome = Extract<Outcome, { readonly remainingSteps: number }>;

function stepOutcome(answering: Answering, step: Step, lower: Rung): StepOutcome {
  const { card, moment, options } = answering;
  const delay = stepDelay(step.delayMs, moment, options.rolloverHour);
  const within = (days: number) =>
    Math.min(Math.max(days, lower.days), options.maximumIntervalDays);
  return {
    kind: hasGraduated(card) ? 'relearning' : 'learning',
    remainingSteps: step.remainingSteps,
    delay: delay.kind === 'ms' ? delay : { kind: 'days', days: within(delay.days) },
  };
}

function hasGraduated({ state }: Card): boolean {
  return state.kind === 'review' || state.kind === 'relearning';
}

function reviewInterval(answering: Answering, grade: Grade, lower: Rung): number {
  const { card, moment, options, fuzz, load } = answering;
  const interval = fsrsInterval(answering, grade);
  const above = grade >= GOOD && lower.days > 0 ? lower.days + 1 : lower.days;
  const maximum = Math.max(1, options.maximumIntervalDays);
  const minimum = Math.min(maximum, Math.max(1, above, overLastInterval(card, grade, interval)));
  const range = { minimum, maximum };
  return balancedInterval(interval, { today: moment.day, range, fuzz, load, options });
}

function fsrsInterval({ card: { state }, moment, options }: Answering, grade: Grade): number {
  const { parameters, desiredRetention } = options;
  const isNew = state.kind === 'new';
  const elapsed = isNew ? 0 : elapsedDays(state.last, moment.day);
  const memory = nextMemory(isNew ? undefined : state.memory, elapsed, grade, parameters);
  return unroundedInterval(memory.stability, desiredRetention, parameters);
}

/** Fuzz must not make a passed review come sooner than last time where FSRS says later. */
function overLastInterval({ state }: Card, grade: Grade, interval: number): number {
  if (state.kind !== 'review' || grade === AGAIN) return 0;
  return Math.round(interval) > state.intervalDays ? state.intervalDays + 1 : 0;
}
