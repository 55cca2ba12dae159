import * as v from 'valibot';
import type { CardId } from '../../domain/cards/card-id.ts';
import { newCard } from '../../domain/reviews/card.ts';
import { DEFAULT_OPTIONS } from '../../domain/reviews/default-options.ts';
import { DEFAULT_PARAMETERS } from '../../domain/reviews/default-parameters.ts';
import { elapsedHistory } from '../../domain/reviews/elapsed-history.ts';
import { nextMemory, retrievability, unroundedInterval } from '../../domain/reviews/fsrs.ts';
import { fuzzedInterval } from '../../domain/reviews/fuzz.ts';
import { AGAIN, GOOD, GRADES, type Grade, HARD } from '../../domain/reviews/grade.ts';
import { isLeech } from '../../domain/reviews/is-leech.ts';
import { momentAt } from '../../domain/reviews/learning-day.ts';
import type { Memory } from '../../domain/reviews/memory.ts';
import { outcomesOf } from '../../domain/reviews/schedule-answer.ts';
import { nextStep } from '../../domain/reviews/steps.ts';
import type { EpochMs, LearningDay } from '../../shared/time.ts';
import { answerAtDue } from './answer-at-due.ts';
import type { PublishedVector } from './vector-file.ts';

type Check = (vector: unknown) => boolean;

/** A check of one shape; a vector of another shape fails it. */
function checkOf<Schema extends v.GenericSchema>(
  schema: Schema,
  holds: (vector: v.InferOutput<Schema>) => boolean,
): Check {
  return (vector) => {
    const parsed = v.safeParse(schema, vector);
    return parsed.success && holds(parsed.output);
  };
}

const numbers = v.array(v.number());
/** A vector without parameters means the default ones. */
const params = v.optional(numbers, [...DEFAULT_PARAMETERS]);
const gradeList = v.array(v.picklist([1, 2, 3, 4]));
const SECOND_MS = 1000;
const STEP_MINUTE_MS = 60 * SECOND_MS;
/** What f32 leaves of seven digits, for vectors that name no tolerance. */
const F32_RELATIVE = 1e-6;
const FIRST_REVIEW = Date.UTC(2022, 10, 29, 12, 30) as EpochMs;

const isNear = (ours: number | undefined, theirs: number | undefined, tolerance: number): boolean =>
  ours !== undefined && theirs !== undefined && Math.abs(ours - theirs) <= tolerance;

const areNear = (ours: readonly number[], theirs: readonly number[], tolerance: number): boolean =>
  ours.length === theirs.length && ours.every((one, at) => isNear(one, theirs[at], tolerance));

const memoryState = checkOf(
  v.object({
    params,
    ratings: gradeList,
    elapsed_days: numbers,
    final: v.object({ s: v.number(), d: v.number() }),
    tol_abs: v.number(),
  }),
  ({ params, ratings, elapsed_days, final, tol_abs }) => {
    let memory: Memory | undefined;
    for (const [index, grade] of ratings.entries()) {
      memory = nextMemory(memory, elapsed_days[index] ?? 0, grade, params);
    }
    return (
      isNear(memory?.stability, final.s, tol_abs) && isNear(memory?.difficulty, final.d, tol_abs)
    );
  },
);

const intervalHistory = checkOf(
  v.object({
    params,
    desired_retention: v.number(),
    ratings: gradeList,
    expected_interval_days: numbers,
  }),
  ({ params, desired_retention, ratings, expected_interval_days }) => {
    const options = {
      ...DEFAULT_OPTIONS,
      parameters: params,
      desiredRetention: desired_retention,
    };
    return areNear(answerAtDue(ratings, FIRST_REVIEW, options), expected_interval_days, 0);
  },
);

const firstReview = checkOf(
  v.object({
    params,
    s: numbers,
    d: numbers,
    scheduled_days: numbers,
    state: v.array(v.string()),
  }),
  ({ params, s, d, scheduled_days, state }) => {
    const memories = GRADES.map((grade) => nextMemory(undefined, 0, grade, params));
    const options = { ...DEFAULT_OPTIONS, parameters: params };
    const moment = momentAt(FIRST_REVIEW, 0, options.rolloverHour);
    const card = newCard('first:en-zh' as CardId);
    const outcomes = outcomesOf({ card, moment, options, fuzz: undefined });
    return GRADES.every((grade, index) => {
      const outcome = outcomes[grade];
      const days = outcome.kind === 'review' ? outcome.intervalDays : 0;
      return (
        isNear(memories[index]?.stability, s[index], F32_RELATIVE) &&
        isNear(memories[index]?.difficulty, d[index], F32_RELATIVE) &&
        days === scheduled_days[index] &&
        outcome.kind === state[index]?.toLowerCase()
      );
    });
  },
);

const forgettingCurve = checkOf(
  v.object({ params, t: numbers, s: numbers, r: numbers, tol_abs: v.number() }),
  ({ params, t, s, r, tol_abs }) => {
    const recall = t.map((elapsed, index) =>
      retrievability({ stability: s[index] ?? Number.NaN, difficulty: 5 }, elapsed, params),
    );
    return areNear(recall, r, tol_abs);
  },
);

const nextInterval = checkOf(
  v.object({
    params,
    stability: v.number(),
    desired_retention: numbers,
    expected: numbers,
  }),
  ({ params, stability, desired_retention, expected }) =>
    desired_retention.every((retention, index) => {
      const days = Math.max(1, Math.round(unroundedInterval(stability, retention, params)));
      // The vector itself allows this for the first two, which f32 cannot hold.
      const slack = index < 2 ? 1e-4 * (expected[index] ?? 0) : 0;
      return isNear(days, expected[index], slack);
    }),
);

const W7_MEAN_REVERSION = 7;

const nextDifficulty = checkOf(
  v.object({
    params,
    before_mean_reversion: numbers,
    after: numbers,
    tol_abs: v.number(),
  }),
  ({ params, before_mean_reversion, after, tol_abs }) => {
    const difficultiesFromFive = (parameters: readonly number[]) =>
      GRADES.map(
        (grade) => nextMemory({ stability: 1, difficulty: 5 }, 1, grade, parameters).difficulty,
      );
    return (
      areNear(
        difficultiesFromFive(params.with(W7_MEAN_REVERSION, 0)),
        before_mean_reversion,
        tol_abs,
      ) && areNear(difficultiesFromFive(params), after, tol_abs)
    );
  },
);

const STEP_GRADES: readonly Grade[] = [AGAIN, HARD, GOOD];
const seconds = v.nullable(v.number());

const learningSteps = checkOf(
  v.object({
    steps_min_remaining_again_hard_good_secs: v.array(
      v.tuple([numbers, v.number(), seconds, seconds, seconds]),
    ),
  }),
  ({ steps_min_remaining_again_hard_good_secs: rows }) =>
    rows.every(([minutes, remaining, ...expected]) => {
      const steps = minutes.map((minute) => minute * STEP_MINUTE_MS);
      return STEP_GRADES.every((grade, index) => {
        const step = nextStep(steps, remaining, grade);
        return (step === undefined ? null : step.delayMs / SECOND_MS) === expected[index];
      });
    }),
);

const leechThreshold = checkOf(
  v.object({ lapses_threshold_met: v.array(v.tuple([v.number(), v.number(), v.boolean()])) }),
  ({ lapses_threshold_met: rows }) =>
    rows.every(([lapses, threshold, met]) => isLeech(lapses, threshold) === met),
);

const FUZZ_FACTORS = [0, 0.5, 0.99];

const fuzzBoundsPart = checkOf(
  v.object({ interval_min_max_at_factor_0_05_099: v.array(numbers) }),
  ({ interval_min_max_at_factor_0_05_099: rows }) =>
    rows.every(([interval = Number.NaN, minimum = 1, maximum = 1, ...expected]) => {
      const ours = FUZZ_FACTORS.map((factor) =>
        fuzzedInterval(interval, { minimum, maximum }, factor),
      );
      return areNear(ours, expected, 0);
    }),
);

const deltaT = checkOf(
  v.object({
    revlog_kind_daysago: v.array(v.tuple([v.string(), v.number()])),
    training_items_delta_t: v.array(numbers),
  }),
  ({ revlog_kind_daysago, training_items_delta_t }) => {
    const history = elapsedHistory(revlog_kind_daysago.map(([, ago]) => -ago as LearningDay));
    // One training item for each answer after the first: all elapsed days up to it.
    return (
      training_items_delta_t.length === history.length - 1 &&
      training_items_delta_t.every((item, index) => areNear(history.slice(0, index + 2), item, 0))
    );
  },
);

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['memory_state_default', memoryState],
  ['memory_state_short_term_frozen', memoryState],
  ['ivl_history_steps_1m_10m_relearn_10m_DR90_nofuzz', intervalHistory],
  ['first_review', firstReview],
  ['forgetting_curve_default', forgettingCurve],
  ['forgetting_curve_ts', forgettingCurve],
  ['next_interval_S1', nextInterval],
  ['next_difficulty_from_5', nextDifficulty],
  ['learning_step_delays', learningSteps],
  ['leech_threshold', leechThreshold],
  ['fuzz_bounds_part', fuzzBoundsPart],
  ['delta_t_from_revlog', deltaT],
]);

/** Whether our code gives what a published vector says; undefined where we know no check for it. */
export function checkPublished(vector: PublishedVector): boolean | undefined {
  return CHECKS.get(vector.id)?.(vector);
}
