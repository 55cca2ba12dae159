import type { Coverage } from '../coverage.ts';
import { type Estimate, meanEstimate, shareEstimate } from './estimate.ts';

/** The share of a text's sentences that is asked for. */
export const GOAL = 0.9;
/** With fewer days, or fewer sentences begun, nothing is foretold. */
export const LEAST_DAYS = 7;
export const LEAST_STARTED = 20;

/** Learning days until the goal; without `high` it is not sure that it is ever reached so. */
export interface DaysToGoal {
  readonly low: number;
  readonly middle: number;
  readonly high?: number;
}

/** When so much of a text will be known in one direction. */
export type CoverageOutlook =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reached' }
  /** Of days at which new sentences could be begun, or of sentences that were. */
  | { readonly kind: 'too-little'; readonly days: number; readonly started: number }
  /** Nothing new was begun in the last four weeks. */
  | { readonly kind: 'standstill' }
  /** Of what was begun so little is known that even the whole text begun would not be enough. */
  | { readonly kind: 'forgotten'; readonly knownShare: number }
  | { readonly kind: 'days'; readonly days: DaysToGoal; readonly pace: Estimate };

/**
 * Foretells by two figures that the learner can check: how many new sentences were begun a day of late,
 * and which share of those begun is known now; both are taken to stay as they are.
 *
 * @param introduced new sentences begun on each of the last days, see `introducedByDay`
 */
export function coverageOutlook(
  coverage: Coverage,
  introduced: readonly number[],
): CoverageOutlook {
  const work = remainingWork(coverage);
  if (work.kind !== 'work') return work;
  const days = introduced.length;
  if (work.started < LEAST_STARTED || (days < LEAST_DAYS && days > 0)) {
    return { kind: 'too-little', days, started: work.started };
  }
  if (introduced.every((count) => count === 0)) return { kind: 'standstill' };
  if (work.sentences.middle === undefined)
    return { kind: 'forgotten', knownShare: work.knownShare };
  const pace = meanEstimate(introduced);
  const { low, middle, high } = work.sentences;
  const slowest = high === undefined || pace.low === 0 ? undefined : high / pace.low;
  return {
    kind: 'days',
    pace,
    days: {
      low: (low ?? middle) / pace.high,
      middle: middle / pace.middle,
      ...(slowest !== undefined && { high: slowest }),
    },
  };
}

/** How many new sentences a day a chosen day needs; without `high` no pace is sure to be enough. */
export type NeededPace =
  | Exclude<CoverageOutlook, { kind: 'days' | 'standstill' }>
  | { readonly kind: 'pace'; readonly perDay: DaysToGoal };

/** @param days learning days until then, >= 1 */
export function neededPace(coverage: Coverage, days: number): NeededPace {
  const work = remainingWork(coverage);
  if (work.kind !== 'work') return work;
  if (work.started < LEAST_STARTED) return { kind: 'too-little', days: 0, started: work.started };
  const { low, middle, high } = work.sentences;
  if (middle === undefined) return { kind: 'forgotten', knownShare: work.knownShare };
  return {
    kind: 'pace',
    perDay: {
      low: (low ?? middle) / days,
      middle: middle / days,
      ...(high !== undefined && { high: high / days }),
    },
  };
}

/** New sentences that are still to be begun; undefined where more than the text has. */
interface Sentences {
  readonly low: number | undefined;
  readonly middle: number | undefined;
  readonly high: number | undefined;
}

function remainingWork({ fresh, learning, known }: Coverage) {
  const total = fresh + learning + known;
  const started = learning + known;
  const wanted = Math.ceil(GOAL * total);
  if (total === 0) return { kind: 'empty' } as const;
  if (known >= wanted) return { kind: 'reached' } as const;
  const share = shareEstimate(known, Math.max(1, started));
  const atShare = (knownShare: number): number | undefined => {
    const begun = wanted / knownShare;
    return begun > total ? undefined : Math.max(0, begun - started);
  };
  const sentences: Sentences = {
    low: atShare(share.high),
    middle: atShare(share.middle),
    high: atShare(share.low),
  };
  return { kind: 'work', started, sentences, knownShare: share.middle } as const;
}
