import type { BeadWeights } from '../../src/domain/bitext/lexical/bead-score.ts';

/** Guessed weights that a fit is pulled towards, so that what the texts lack stays sensible. */
export const ROUGH_WEIGHTS: BeadWeights = {
  shapes: {
    '1-1': 0,
    '1-0': -5,
    '0-1': -6,
    '1-2': -1.5,
    '1-3': -3,
    '1-4': -4,
    '1-5': -5.5,
    '1-6': -6,
    '2-1': -2.5,
    '3-1': -5,
    '4-1': -6,
    '2-2': -4,
    '2-3': -5.5,
    '3-2': -6,
  },
  rareShape: -1.7,
  chineseEvidence: 0.12,
  englishEvidence: 0.3,
  lengthDifference: 0.2,
  lengthRatio: 0.7,
  quoteOpenedOnce: 0.5,
  quoteClosedOnce: 0.7,
  askedOnce: 0.3,
  exclaimedOnce: 0.5,
  leftOpenOnce: 0,
  quoteOpenedTwice: 1,
  quoteClosedTwice: 1,
  aloneLength: 1.5,
};
