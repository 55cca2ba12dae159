import type { ExercisePlan } from '../../../domain/cards/exercises/exercise-plan.ts';
import type { ChineseScript } from '../../../domain/text/language.ts';
import type { AnswerMode } from '../answer-mode.ts';

export type ClozePlan = Extract<ExercisePlan, { kind: 'cloze' }>;
export type BuildPlan = Extract<ExercisePlan, { kind: 'build' }>;

/** What every way of answering is given. */
export interface ExerciseAnswerProps<Plan = ExercisePlan> {
  readonly plan: Plan;
  readonly mode: AnswerMode;
  /** Whether what was heard is written down. */
  readonly isDictation: boolean;
  readonly script: ChineseScript;
  /** As the draft keeps it. */
  readonly value: string;
  readonly autoFocus: boolean;
  readonly onChange: (value: string) => void;
  readonly onReveal: () => void;
}
