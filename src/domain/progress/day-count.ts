import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import type { Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { AGAIN, type Grade } from '../reviews/grade.ts';
import { type RetentionKind, retentionKind } from '../reviews/retention-kind.ts';
import type { Answered } from '../reviews/review.ts';
import type { RetentionCount } from './true-retention.ts';

/** What was done on one learning day in one exercise of one text. */
export interface ExerciseDay {
  /** Answers by grade, 1 to 4. */
  readonly answers: readonly [number, number, number, number];
  /** Cards that were new. */
  readonly introduced: number;
  /** Answers that count against the day's limit of reviews. */
  readonly reviews: number;
  readonly durationMs: number;
  readonly young: RetentionCount;
  readonly mature: RetentionCount;
}

/** What was done on one learning day. Texts and exercises without an answer are absent. */
export interface DayCount {
  readonly day: LearningDay;
  readonly texts: Readonly<Record<TextId, Readonly<Partial<Record<Exercise, ExerciseDay>>>>>;
}

/** What one standing answer adds to its day. */
export interface DayAnswer {
  readonly day: LearningDay;
  readonly exercise: Exercise;
  readonly grade: Grade;
  readonly introduced: boolean;
  readonly isReview: boolean;
  readonly durationMs: number;
  readonly retention: RetentionKind | undefined;
}

/** @param before the card as the answer found it */
export function dayAnswerOf(before: Card, answered: Answered, exercise: Exercise): DayAnswer {
  const { state } = before;
  return {
    day: answered.day,
    exercise,
    grade: answered.grade,
    introduced: state.kind === 'new',
    isReview: state.kind !== 'new' && state.due.kind === 'day',
    durationMs: answered.durationMs,
    retention: retentionKind(before, answered),
  };
}

const NONE: RetentionCount = { passed: 0, failed: 0 };
const EMPTY_DAY: ExerciseDay = {
  answers: [0, 0, 0, 0],
  introduced: 0,
  reviews: 0,
  durationMs: 0,
  young: NONE,
  mature: NONE,
};

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
  const isLeft = after.answers.some((answers) => answers > 0);
  const exercises = isLeft ? { ...otherExercises, [answer.exercise]: after } : otherExercises;
  const left =
    Object.keys(exercises).length > 0 ? { ...otherTexts, [textId]: exercises } : otherTexts;
  if (Object.keys(left).length === 0) return undefined;
  return { day: answer.day, texts: left };
}

function shiftExercise(before: ExerciseDay, answer: DayAnswer, by: 1 | -1): ExerciseDay {
  const shift = (isCounted: boolean): number => (isCounted ? by : 0);
  const [again, hard, good, easy] = before.answers;
  const { grade, retention } = answer;
  const isPassed = grade !== AGAIN;
  return {
    answers: [
      again + shift(grade === 1),
      hard + shift(grade === 2),
      good + shift(grade === 3),
      easy + shift(grade === 4),
    ],
    introduced: before.introduced + shift(answer.introduced),
    reviews: before.reviews + shift(answer.isReview),
    durationMs: before.durationMs + by * answer.durationMs,
    young: shiftRetention(before.young, isPassed, shift(retention === 'young')),
    mature: shiftRetention(before.mature, isPassed, shift(retention === 'mature')),
  };
}

function shiftRetention(count: RetentionCount, isPassed: boolean, by: number): RetentionCount {
  if (by === 0) return count;
  const { passed, failed } = count;
  return isPassed ? { passed: passed + by, failed } : { passed, failed: failed + by };
}

/** Everything that was counted on that day, one entry a text and exercise. */
export function exerciseDays(count: DayCount | undefined, textId?: TextId): ExerciseDay[] {
  if (count === undefined) return [];
  const texts = textId === undefined ? Object.values(count.texts) : [count.texts[textId] ?? {}];
  return texts.flatMap((exercises) => Object.values(exercises));
}
