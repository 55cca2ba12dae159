import type { LearningDay } from '../../shared/time.ts';
import type { Exercise } from '../cards/exercise.ts';
import { countFrom } from './day-histogram.ts';
import { NO_STANDING, type TextTally } from './text-tally.ts';

/** How many of a text's askable sentence pairs stand where, in one exercise. */
export interface Coverage {
  readonly fresh: number;
  readonly learning: number;
  /** Past their steps, and can be recalled now: retrievability 0.9 or more. */
  readonly known: number;
  readonly suspended: number;
}

/** The four add up to the askable pairs of the text. */
export function coverage(tally: TextTally, exercise: Exercise, today: LearningDay): Coverage {
  const { started, suspended, recalledUntil } = tally.standing[exercise] ?? NO_STANDING;
  const known = countFrom(recalledUntil, today);
  return {
    fresh: tally.askable - started - suspended,
    learning: started - known,
    known,
    suspended,
  };
}
