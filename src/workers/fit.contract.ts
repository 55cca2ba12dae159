import type { Exercise } from '../domain/cards/exercise.ts';
import type { TotalsScope } from '../domain/progress/totals/totals-block.ts';
import type { Calibration } from '../domain/reviews/fit/calibration.ts';
import type { Fit, FitOptions, FitRefusal } from '../domain/reviews/fit/fit-parameters.ts';
import type { MovePreview } from '../domain/reviews/reschedule/move-preview.ts';
import type { MoveWish } from '../domain/reviews/reschedule/move-wish.ts';
import type { LearnerPace } from '../domain/reviews/simulate/learner-pace.ts';
import type { SimulationOptions } from '../domain/reviews/simulate/simulation.ts';
import type { RetentionPoint } from '../domain/reviews/simulate/sweep-retentions.ts';
import type { Result } from '../shared/result.ts';
import type { LearningDay } from '../shared/time.ts';

/** What the collection cannot say by itself of the days to come. */
export interface SimulationWish
  extends Omit<SimulationOptions, 'desiredRetention' | 'pace' | 'cards'> {
  readonly today: LearningDay;
  /** Desired retentions to live with, one after another; those of a picture if none are named. */
  readonly retentions?: readonly number[];
}

export interface CollectionOutlook {
  readonly points: readonly RetentionPoint[];
  /** Measured from the log. */
  readonly pace: LearnerPace;
  /** Cards that have been answered and will come again. */
  readonly cards: number;
}

/** Which answers are foretold, and by which parameters. */
export interface EvaluationWish {
  readonly parameters: readonly (readonly number[])[];
  /** The first learning day of the answers. */
  readonly from: LearningDay;
  readonly scope: TotalsScope;
  /** All where it is undefined. */
  readonly exercise: Exercise | undefined;
}

export interface ParametersEvaluated {
  /** In the order of the parameters. */
  readonly of: readonly Calibration[];
  /** How many answers were foretold. */
  readonly items: number;
}

/** `done` of `total` steps. */
export type OnFitProgress = (done: number, total: number) => void;

/** Types only: the one file both threads import. Everything here must survive structured clone. */
export interface FitWork {
  /** Fits FSRS to the log of the collection. */
  fit(options: FitOptions, onProgress: OnFitProgress): Promise<Result<Fit, FitRefusal>>;
  /** What a move of due days would do; moves nothing. */
  preview(wish: MoveWish): Promise<MovePreview>;
  evaluate(wish: EvaluationWish): Promise<ParametersEvaluated>;
  simulate(wish: SimulationWish, onProgress: OnFitProgress): Promise<CollectionOutlook>;
}
