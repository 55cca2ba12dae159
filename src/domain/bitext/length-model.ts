/** How the lengths of an English sentence and its Chinese translation go together. */
export interface LengthModel {
  /** Expected Chinese characters per English character. */
  readonly ratio: number;
  /** Variance of that, per English character. */
  readonly variance: number;
}

/**
 * Measured on 1,337 gold beads of six chapters of novels (ratio 0.245, variance 0.62) and on the 98 pairs
 * of a web article (0.321, 0.30); between the two, since texts of both kinds are read.
 */
export const ENGLISH_CHINESE: LengthModel = { ratio: 0.29, variance: 0.5 };
