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
    '1-0': -6.4,
    '0-1': -7.88,
    '1-2': -1.55,
    '1-3': -3,
    '1-4': -3.98,
    '1-5': -5.52,
    '1-6': -6,
    '2-1': -2.53,
    '3-1': -5.01,
    '4-1': -6,
    '2-2': -4.07,
    '2-3': -5.54,
    '3-2': -6.03,
  },
  rareShape: -1.8,
  chineseEvidence: 0.192,
  englishEvidence: 0.341,
  lengthDifference: 0.236,
  lengthRatio: 0.572,
  quoteOpenedOnce: 0.399,
  quoteClosedOnce: 0.709,
  askedOnce: 0.26,
  exclaimedOnce: 0.475,
  leftOpenOnce: -0.004,
  quoteOpenedTwice: 1,
  quoteClosedTwice: 1.025,
  aloneLength: 2.749,
  wordOrder: 1.043,
};
