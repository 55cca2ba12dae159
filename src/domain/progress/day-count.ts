import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import type { Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { retrievability } from '../reviews/fsrs.ts';
import { GRADES, type Grade } from '../reviews/grade.ts';
import { elapsedDays, HOUR_MS, MINUTE_MS } from '../reviews/learning-day.ts';
import { retentionKind } from '../reviews/retention-kind.ts';
import type { Answered } from '../reviews/review.ts';
import { HOURS, type Phase, WHOLE_CHANCE } from './totals/counter.ts';
import { ERROR_KINDS, type ErrorKind } from './typed-errors.ts';

/** What was done on one learning day in one exercise of one text. */
export interface ExerciseDay {
  readonly answers: number;
  /** Cards that were new. */
  readonly introduced: number;
  /** Answers that count against the day's limit of reviews. */
  readonly reviews: number;
  readonly durationMs: number;
}

/** What was done on one learning day. Texts and exercises without an answer are absent. */
export interface DayCount {
  readonly day: LearningDay;
  readonly texts: Readonly<Record<TextId, Readonly<Partial<Record<Exercise, ExerciseDay>>>>>;
}

/** What one standing answer adds to its day. */
export interface DayAnswer {
  readonly day: LearningDay;
  /** Of the local clock, 0 to 23. */
  readonly hour: number;
  readonly exercise: Exercise;
  readonly grade: Grade;
  readonly phase: Phase;
  readonly isReview: boolean;
  /** Whole milliseconds. */
  readonly durationMs: number;
  /** The chance of recall before it, in ten-thousandths; only of cards last answered on an earlier day. */
  readonly foretold?: number;
  /** Kinds of error in a typed answer, each once; only where it was compared. */
  readonly errors?: readonly ErrorKind[];
  readonly suggested?: Grade;
}

/**
 * @param before the card as the answer found it
 * @param parameters by which its recall is foretold
 */
export function dayAnswerOf(
  before: Card,
  answered: Answered,
  exercise: Exercise,
  parameters: readonly number[],
): DayAnswer {
  const { state } = before;
  const { day, grade } = answered;
  const foretold = foretoldRecall(before, answered, parameters);
  return {
    day,
    hour: localHour(answered),
    exercise,
    grade,
    phase: state.kind === 'new' ? 'new' : (retentionKind(before, answered) ?? 'steps'),
    isReview: state.kind !== 'new' && state.due.kind === 'day',
    durationMs: Math.round(answered.durationMs) || 0,
    ...(foretold !== undefined && { foretold }),
    ...typedFields(answered),
  };
}

function localHour({ at, utcOffset }: Answered): number {
  const hours = Math.floor((at + utcOffset * MINUTE_MS) / HOUR_MS) || 0;
  return ((hours % HOURS) + HOURS) % HOURS;
}

/** Undefined where no night has passed since the last answer. */
function foretoldRecall(
  { state }: Card,
  { day }: Answered,
  parameters: readonly number[],
): number | undefined {
  if (state.kind === 'new') return undefined;
  const elapsed = elapsedDays(state.last, day);
  if (elapsed < 1) return undefined;
  return Math.round(retrievability(state.memory, elapsed, parameters) * WHOLE_CHANCE);
}

/** What this version does not know is passed over, as nobody can tell what it says. */
function typedFields({ differences, suggestedGrade }: Answered) {
  const errors = differences && ERROR_KINDS.filter((kind) => differences.includes(kind));
  const suggested = GRADES.find((grade) => grade === suggestedGrade);
  return { ...(errors && { errors }), ...(suggested && { suggested }) };
}

export const EMPTY_DAY: ExerciseDay = { answers: 0, introduced: 0, reviews: 0, durationMs: 0 };

/** The day with an answer added (`by` 1) or taken away (`by` -1); undefined where nothing is left. */
export function shiftAnswer(
  count: DayCount | undefined,
  textId: TextId,
  answer: DayAnswer,
  by: 1 | -1,
): DayCount | undefined {
  const texts = count?.texts ?? {};
  const before = texts[textId]?.[answer.exercise] ?? EMPTY_DAY;
  const after = shiftExercise(before, answer, by);
  const { [answer.exercise]: _exercise, ...otherExercises } = texts[textId] ?? {};
  const { [textId]: _text, ...otherTexts } = texts;
  const isLeft = after.answers > 0;
  const exercises = isLeft ? { ...otherExercises, [answer.exercise]: after } : otherExercises;
  const left =
    Object.keys(exercises).length > 0 ? { ...otherTexts, [textId]: exercises } : otherTexts;
  if (Object.keys(left).length === 0) return undefined;
  return { day: answer.day, texts: left };
}

/** @param by -1 to take the answer away */
export function shiftExercise(before: ExerciseDay, answer: DayAnswer, by: 1 | -1): ExerciseDay {
  return {
    answers: before.answers + by,
    introduced: before.introduced + (answer.phase === 'new' ? by : 0),
    reviews: before.reviews + (answer.isReview ? by : 0),
    durationMs: before.durationMs + by * answer.durationMs,
  };
}

/** Everything that was counted on that day, one entry a text and exercise. */
export function exerciseDays(count: DayCount | undefined, textId?: TextId): ExerciseDay[] {
  if (count === undefined) return [];
  const texts = textId === undefined ? Object.values(count.texts) : [count.texts[textId] ?? {}];
  return texts.flatMap((exercises) => Object.values(exercises));
}
