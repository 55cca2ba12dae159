import { logOddsOf } from '../../src/domain/bitext/lexical/calibrate.ts';

/** A bead on the path of a held-out chapter. */
export interface JudgedBead {
  readonly chapter: number;
  readonly posterior: number;
  readonly isRight: boolean;
}

/** Numbers of calibrate.ts. */
export interface Calibration {
  readonly doubtfulLogOdds: number;
  readonly slopeBelow: number;
  readonly slopeAbove: number;
}

/** Share of the beads that are put under 0.8; chapters differ, so it is less than the 25 % allowed. */
const DOUBTFUL_SHARE = 0.22;
const DOUBTFUL = 0.8;

/** The likeliest slopes on either side of the point where the doubtful share ends. */
export function fitConfidence(beads: readonly JudgedBead[]): Calibration {
  const sorted = beads.map(({ posterior }) => logOddsOf(posterior)).sort((a, b) => a - b);
  const doubtfulLogOdds = sorted[Math.floor(DOUBTFUL_SHARE * sorted.length)] ?? 0;
  const isBelow = ({ posterior }: JudgedBead) => logOddsOf(posterior) < doubtfulLogOdds;
  return {
    doubtfulLogOdds,
    slopeBelow: likeliestSlope(beads.filter(isBelow), doubtfulLogOdds),
    slopeAbove: likeliestSlope(
      beads.filter((bead) => !isBelow(bead)),
      doubtfulLogOdds,
    ),
  };
}

function likeliestSlope(beads: readonly JudgedBead[], doubtfulLogOdds: number): number {
  const slopes = Array.from({ length: 80 }, (_, step) => step / 20);
  const likelihoods = slopes.map((slope) =>
    likelihood(beads, { doubtfulLogOdds, slopeBelow: slope, slopeAbove: slope }),
  );
  return slopes[likelihoods.indexOf(Math.max(...likelihoods))] ?? 1;
}

function confidenceOf(posterior: number, calibration: Calibration): number {
  const away = logOddsOf(posterior) - calibration.doubtfulLogOdds;
  const slope = away < 0 ? calibration.slopeBelow : calibration.slopeAbove;
  return 1 / (1 + Math.exp(-slope * away - logOddsOf(DOUBTFUL)));
}

function likelihood(beads: readonly JudgedBead[], calibration: Calibration): number {
  return beads.reduce((sum, { posterior, isRight }) => {
    const p = confidenceOf(posterior, calibration);
    return sum + Math.log(isRight ? p : 1 - p);
  }, 0);
}

/** Figures of the confidence, each chapter by the calibration of the others. */
export function crossValidateConfidence(beads: readonly JudgedBead[]) {
  const bins = new Float64Array(10);
  let doubtful = 0;
  let wrong = 0;
  let caught = 0;
  for (const chapter of new Set(beads.map((bead) => bead.chapter))) {
    const calibration = fitConfidence(beads.filter((bead) => bead.chapter !== chapter));
    for (const { posterior, isRight } of beads.filter((bead) => bead.chapter === chapter)) {
      const p = confidenceOf(posterior, calibration);
      const bin = Math.min(9, Math.floor(10 * p));
      bins[bin] = (bins[bin] ?? 0) + p - (isRight ? 1 : 0);
      doubtful += p < DOUBTFUL ? 1 : 0;
      wrong += isRight ? 0 : 1;
      caught += p < DOUBTFUL && !isRight ? 1 : 0;
    }
  }
  return {
    calibrationError: bins.reduce((sum, bin) => sum + Math.abs(bin), 0) / beads.length,
    doubtful: doubtful / beads.length,
    wrongAmongDoubtful: caught / wrong,
  };
}
