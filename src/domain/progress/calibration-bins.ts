import {
  binCounter,
  binForetoldCounter,
  binRecalledCounter,
  RECALL_BINS,
  WHOLE_CHANCE,
} from './totals/counter.ts';

/** Answers whose chance of recall was foretold in one stretch of 5 %. */
export interface CalibrationBin {
  /** Where the stretch begins and ends, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  readonly recalled: number;
  /** Mean of what was foretold, 0 to 1; NaN where there are no answers. */
  readonly foretold: number;
}

/** @param counts by counter */
export function calibrationBins(counts: ArrayLike<number>): CalibrationBin[] {
  return Array.from({ length: RECALL_BINS }, (_, bin) => {
    const answers = counts[binCounter(bin)] ?? 0;
    return {
      from: bin / RECALL_BINS,
      to: (bin + 1) / RECALL_BINS,
      answers,
      recalled: counts[binRecalledCounter(bin)] ?? 0,
      foretold: (counts[binForetoldCounter(bin)] ?? 0) / WHOLE_CHANCE / answers,
    };
  });
}
