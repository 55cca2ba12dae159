import type { LearningDay } from '../../shared/time.ts';
import type { Exercise } from '../cards/exercise.ts';
import { countOn, countUpTo } from './day-histogram.ts';
import type { TextTally } from './text-tally.ts';
import { type StepLength, type TimeStep, timeSteps } from './time-steps.ts';

/** Cards that are due in one stretch of days from today on. */
export interface ForecastStep extends TimeStep {
  readonly cards: number;
}

export interface Forecast {
  /** Cards whose day was before today. */
  readonly backlog: number;
  readonly steps: readonly ForecastStep[];
  /** Cards that come later than that. */
  readonly later: number;
}

/**
 * When the cards that were begun come next: each once, on its next day; what answers will add is not in it.
 *
 * @param exercises those that are asked about
 * @param days from today on, >= 1
 */
export function forecast(
  tallies: readonly Pick<TextTally, 'standing'>[],
  exercises: readonly Exercise[],
  today: LearningDay,
  days: number,
  length: StepLength,
): Forecast {
  const due = tallies.flatMap(({ standing }) =>
    exercises.flatMap((exercise) => standing[exercise]?.due ?? []),
  );
  const upTo = (day: number): number =>
    due.reduce((sum, histogram) => sum + countUpTo(histogram, day), 0);
  const last = (today + days - 1) as LearningDay;
  const steps = timeSteps(today, last, length).map((step) => ({
    ...step,
    cards:
      step.from === step.to
        ? due.reduce((sum, histogram) => sum + countOn(histogram, step.from), 0)
        : upTo(step.to) - upTo(step.from - 1),
  }));
  const [backlog, all] = [upTo(today - 1), upTo(Number.MAX_SAFE_INTEGER - 1)];
  return { backlog, steps, later: all - upTo(last) };
}
