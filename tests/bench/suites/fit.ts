import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DEFAULT_PARAMETERS } from '../../../src/domain/reviews/default-parameters.ts';
import { buildHistories } from '../../../src/domain/reviews/fit/build-histories.ts';
import { evaluateParameters } from '../../../src/domain/reviews/fit/evaluate-parameters.ts';
import { type Fit, fitParameters } from '../../../src/domain/reviews/fit/fit-parameters.ts';
import { itemTimes } from '../../../src/domain/reviews/fit/item-times.ts';
import type { ReviewHistories } from '../../../src/domain/reviews/fit/review-histories.ts';
import { DEFAULT_PACE } from '../../../src/domain/reviews/simulate/learner-pace.ts';
import { simulate } from '../../../src/domain/reviews/simulate/simulate.ts';
import { NO_CARDS } from '../../../src/domain/reviews/simulate/simulation.ts';
import { fitNatively, loadNativeFsrs, toNativeItems } from '../../support/native-fsrs.ts';
import { LEARNERS, simulateLearner } from '../../support/synthetic-learner.ts';
import { valueOf } from '../../support/value-of.ts';
import { type Figure, figure } from '../figure.ts';

/** Lives that come to about 100,000 and 1,000,000 reviews. */
export const FIT_SIZES = [
  { newPerDay: 50, days: 270 },
  { newPerDay: 270, days: 440 },
] as const;

const MEMORY_BOUND_MB = 400;
const SIMULATION_BOUND_MS = 500;

/** The fit against fsrs-rs on the same answers, side by side, and the simulation. */
export async function fitSuite(print: (figure: Figure) => void): Promise<void> {
  for (const size of FIT_SIZES) await measureFit(learnerOf(size), print);
  print(measureMemory());
  print(measureSimulation());
}

export function learnerOf({ newPerDay, days }: (typeof FIT_SIZES)[number]): ReviewHistories {
  const truth = LEARNERS[1]?.truth ?? DEFAULT_PARAMETERS;
  const scheduler = DEFAULT_PARAMETERS;
  const life = { truth, scheduler, desiredRetention: 0.9, newPerDay, days, seed: 3 };
  return buildHistories(simulateLearner(life).rows);
}

export function fitOf(histories: ReviewHistories): Fit {
  const current = DEFAULT_PARAMETERS;
  return valueOf(fitParameters(histories, { current, relearningSteps: 1, seed: 1 }));
}

async function measureFit(
  histories: ReviewHistories,
  print: (figure: Figure) => void,
): Promise<void> {
  const reviews = histories.grades.length;
  const [fit, ours] = await timed(() => fitOf(histories));
  const native = loadNativeFsrs();
  if (native === undefined) {
    print(figure('fit, hold-out and all, ms', reviews, ours));
    return;
  }
  const [, theirs] = await timedAfter(toNativeItems(native, histories), (items) =>
    fitNatively(native, items),
  );
  print(figure('fit, hold-out and all, ms', reviews, ours, theirs, 1));
  const times = itemTimes(histories);
  const from = times[Math.floor(times.length * 0.8)] ?? 0;
  const trial = await fitNatively(native, toNativeItems(native, histories, from));
  const { logLoss } = evaluateParameters(histories, trial, from);
  print(figure('fit, log loss held out', reviews, fit.after.logLoss, logLoss, 1.005));
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<[Value, number]> {
  const begun = performance.now();
  const value = await work();
  return [value, performance.now() - begun];
}

/** What is made ready beforehand does not count. */
function timedAfter<Ready, Value>(ready: Ready, work: (ready: Ready) => Promise<Value>) {
  return timed(() => work(ready));
}

/** In a process of its own, the program and the making of the learner included. */
function measureMemory(): Figure {
  const script = join(import.meta.dirname, '../fit-memory.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`fit-memory.ts printed nothing: ${stderr}`);
  const { reviews, megabytes } = JSON.parse(stdout) as { reviews: number; megabytes: number };
  return figure('fit, most memory, MB', reviews, megabytes, null, MEMORY_BOUND_MB);
}

function measureSimulation(): Figure {
  const begun = performance.now();
  const cards = 10_000;
  simulate({
    parameters: DEFAULT_PARAMETERS,
    desiredRetention: 0.9,
    days: 3 * 365,
    pace: DEFAULT_PACE,
    cards: NO_CARDS,
    newCards: cards,
    newPerDay: 30,
    reviewsPerDay: 9_999,
    maximumIntervalDays: 36_500,
    learningSteps: 2,
    relearningSteps: 1,
    seed: 1,
  });
  const ms = performance.now() - begun;
  return figure('simulate 3 years, one point, ms', cards, ms, null, SIMULATION_BOUND_MS);
}
