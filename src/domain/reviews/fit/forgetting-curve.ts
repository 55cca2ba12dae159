/** What of the forgetting curve hangs on the decay alone. */
export interface ForgettingCurve {
  /** w20, 0.1 to 0.8. */
  readonly decay: number;
  /** Makes retrievability 0.9 after as many days as the stability. */
  readonly factor: number;
  /** The derivative of the factor by the decay. */
  readonly factorSlope: number;
}

/** Source: FSRS-6, R = (1 + factor · t / S) ^ -w20. */
export function forgettingCurve(decay: number): ForgettingCurve {
  const power = 0.9 ** (-1 / decay);
  return { decay, factor: power - 1, factorSlope: (power * Math.log(0.9)) / decay ** 2 };
}
