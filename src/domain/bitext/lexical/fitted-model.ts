import type { BeadWeights } from './bead-score.ts';
import type { MixtureModel } from './evidence.ts';

/** Fitted to six chapters of novels (1,343 beads); see docs/alignment.md. */
export const MIXTURE: MixtureModel = {
  chineseNoise: 0.05,
  englishNoise: 0.03,
  chinesePower: 1.34,
  englishPower: 1.25,
};

/** Fitted by conditional likelihood (a conditional random field); Chinese number first in the shapes. */
export const WEIGHTS: BeadWeights = {
  shapes: {
    '1-1': 0,
    '1-0': -5,
    '0-1': -8.5,
    '1-2': -1.58,
    '1-3': -2.88,
    '1-4': -3.53,
    '1-5': -5.5,
    '1-6': -5.8,
    '2-1': -2.49,
    '3-1': -5,
    '4-1': -5.5,
    '2-2': -4.01,
    '2-3': -5.51,
    '3-2': -6.01,
  },
  rareShape: -1.77,
  chineseEvidence: 0.113,
  englishEvidence: 0.295,
  lengthDifference: 0.217,
  lengthRatio: 0.717,
  quoteOpenedOnce: 0.228,
  quoteClosedOnce: 0.79,
  askedOnce: 0.285,
  exclaimedOnce: 0.543,
  leftOpenOnce: -3.076,
  quoteOpenedTwice: 1.953,
  quoteClosedTwice: 2.431,
  aloneLength: 2.03,
};
