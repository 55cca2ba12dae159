import { NO_STANDING, type TextTally } from '../../domain/progress/text-tally.ts';
import type { SimulationWish } from '../../workers/fit.contract.ts';
import type { Overview } from '../use-overview.ts';

const DAYS = 365;
const SEED = 1;

/** The next year with what the learner has in use now. */
export function outlookWish({ today, texts }: Overview): SimulationWish {
  const { options, day } = today;
  // Each text has its own limits, and all together another; presets are few and left aside.
  const withinTotal = (each: number, total: number): number =>
    Math.min(total, each * Math.max(1, texts.length));
  return {
    today: day,
    days: DAYS,
    seed: SEED,
    parameters: options.parameters,
    newCards: texts.reduce((sum, { tally }) => sum + untouchedCards(tally), 0),
    newPerDay: withinTotal(options.newPerDay, options.newPerDayTotal),
    reviewsPerDay: withinTotal(options.reviewsPerDay, options.reviewsPerDayTotal),
    maximumIntervalDays: options.maximumIntervalDays,
    learningSteps: options.learningStepsMs.length,
    relearningSteps: options.relearningStepsMs.length,
  };
}

function untouchedCards({ askable, exercises, standing }: TextTally): number {
  const left = exercises.map((exercise) => {
    const { started, suspended } = standing[exercise] ?? NO_STANDING;
    return Math.max(0, askable - started - suspended);
  });
  return left.reduce((sum, count) => sum + count, 0);
}
