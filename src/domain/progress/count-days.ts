import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import type { Exercise } from '../cards/exercise.ts';
import {
  type DayAnswer,
  type DayCount,
  EMPTY_DAY,
  type ExerciseDay,
  shiftExercise,
} from './day-count.ts';

type Texts = Record<TextId, Partial<Record<Exercise, ExerciseDay>>>;

/** Counts answers from nothing: what days that were kept up answer by answer must equal. */
export class DaysCounting {
  readonly #days = new Map<LearningDay, Texts>();

  add(textId: TextId, answer: DayAnswer): void {
    const texts = this.#days.get(answer.day) ?? {};
    this.#days.set(answer.day, texts);
    const exercises = texts[textId] ?? {};
    texts[textId] = exercises;
    exercises[answer.exercise] = shiftExercise(exercises[answer.exercise] ?? EMPTY_DAY, answer, 1);
  }

  /** All days on which anything was answered. */
  days(): DayCount[] {
    return [...this.#days].map(([day, texts]) => ({ day, texts }));
  }
}
