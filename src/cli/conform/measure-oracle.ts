import { nextMemory, unroundedInterval } from '../../domain/reviews/fsrs.ts';
import { GRADES } from '../../domain/reviews/grade.ts';
import type { Memory } from '../../domain/reviews/memory.ts';
import type { Oracle, OracleCase } from './vector-file.ts';

export interface OracleErrors {
  readonly cases: number;
  readonly reviews: number;
  readonly worstStabilityRelative: number;
  readonly worstDifficultyAbsolute: number;
  readonly worstIntervalRelative: number;
}

const relative = (ours: number, theirs: number): number => Math.abs(ours - theirs) / theirs;

/** `Math.max` and `>` both let NaN slip by; an error that is not a number is the worst there is. */
const worse = (a: number, b: number): number => (Number.isNaN(b) ? Infinity : Math.max(a, b));

/**
 * Runs every case through our own code, each review on the memory that we came to ourselves, and
 * keeps the worst differences from what the oracle says.
 *
 * @throws if a case names parameters that the file does not hold
 */
export function measureOracle(oracle: Oracle): OracleErrors {
  const worst = { stability: 0, difficulty: 0, interval: 0 };
  for (const oneCase of oracle.cases) measureCase(oneCase, parametersOf(oneCase, oracle), worst);
  return {
    cases: oracle.cases.length,
    reviews: oracle.cases.reduce((sum, { reviews }) => sum + reviews.length, 0),
    worstStabilityRelative: worst.stability,
    worstDifficultyAbsolute: worst.difficulty,
    worstIntervalRelative: worst.interval,
  };
}

function parametersOf({ params_index }: OracleCase, { params }: Oracle): readonly number[] {
  const parameters = params[params_index];
  if (parameters === undefined) throw new Error(`There is no parameter set ${params_index}.`);
  return parameters;
}

interface Worst {
  stability: number;
  difficulty: number;
  interval: number;
}

function measureCase(oneCase: OracleCase, parameters: readonly number[], worst: Worst): void {
  let memory: Memory | undefined;
  for (const review of oneCase.reviews) {
    for (const grade of GRADES) {
      const { stability } = nextMemory(memory, review.elapsed_days, grade, parameters);
      const ours = unroundedInterval(stability, oneCase.desired_retention, parameters);
      const theirs = review.unrounded_intervals_again_hard_good_easy[grade - 1] ?? Number.NaN;
      worst.interval = worse(worst.interval, relative(ours, theirs));
    }
    memory = nextMemory(memory, review.elapsed_days, review.rating, parameters);
    worst.stability = worse(worst.stability, relative(memory.stability, review.s));
    worst.difficulty = worse(worst.difficulty, Math.abs(memory.difficulty - review.d));
  }
}
