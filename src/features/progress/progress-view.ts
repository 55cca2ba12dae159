import type { Exercise } from '../../domain/cards/exercise.ts';
import type { TextTally } from '../../domain/progress/text-tally.ts';
import type { TotalsSum } from '../../domain/progress/totals/sum-totals.ts';
import type { TotalsBlock, TotalsScope } from '../../domain/progress/totals/totals-block.ts';
import type { LearningDay } from '../../shared/time.ts';

export const RANGES = ['month', 'quarter', 'year', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** What the learner wants to look back on. */
export interface ProgressWish {
  readonly range: Range;
  readonly scope: TotalsScope;
  /** All exercises where it is undefined. */
  readonly exercise: Exercise | undefined;
}

export const RANGE_DAYS: Readonly<Record<Exclude<Range, 'all'>, number>> = {
  month: 30,
  quarter: 90,
  year: 365,
};

/** What all figures of the page are drawn from. */
export interface ProgressView {
  readonly wish: ProgressWish;
  readonly today: LearningDay;
  /** The first day of the range; it ends today. */
  readonly from: LearningDay;
  readonly exercises: readonly Exercise[];
  /** All that was counted, of whatever day. */
  readonly blocks: readonly TotalsBlock[];
  /** What was counted within the range. */
  readonly sum: TotalsSum;
  /** Of the texts that were chosen. */
  readonly tallies: readonly TextTally[];
  /** The least and the greatest retention desired in these texts. */
  readonly wanted: readonly [from: number, to: number];
  /** Of a picture that fills the page, and of one beside another, in pixels. */
  readonly width: number;
  readonly half: number;
}

/** Fewer answers say too little to show a share of them. */
export const ENOUGH = 20;
/** Of a part of the answers, such as those of one hour. */
export const ENOUGH_OF_PART = 10;
