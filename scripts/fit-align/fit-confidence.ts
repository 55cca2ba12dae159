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
  readonly slope: number;
}

/** Share of the beads that are put under 0.8; chapters differ, so it is less than the 25 % allowed. */
const DOUBTFUL_SHARE = 0.225;
const DOUBTFUL = 0.8;

/** The likeliest slope through the point where the doubtful share ends. */
export function fitConfidence(beads: readonly JudgedBead[]): Calibration {
  const sorted = beads.map(({ posterior }) => logOddsOf(posterior)).sort((a, b) => a - b);
  const doubtfulLogOdds = sorted[Math.floor(DOUBTFUL_SHARE * sorted.length)] ?? 0;
  const slopes = Array.from({ length: 70 }, (_, step) => 0.5 + step / 20);
  const likelihoods = slopes.map((slope) => likelihood(beads, { doubtfulLogOdds, slope }));
  const best = likelihoods.indexOf(Math.max(...likelihoods));
  return { doubtfulLogOdds, slope: slopes[best] ?? 1 };
}

function confidenceOf(posterior: number, { doubtfulLogOdds, slope }: Calibration): number {
  const logOdds = slope * (logOddsOf(posterior) - doubtfulLogOdds) + logOddsOf(DOUBTFUL);
  return 1 / (1 + Math.exp(-logOdds));
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
