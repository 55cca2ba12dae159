import { forgettingCurve } from '../fit/forgetting-curve.ts';

const STEPS_PER_UNIT = 64;
const UNITS = 64;

/**
 * Retrievability by days as multiples of the stability, looked up instead of reckoned: a simulation
 * asks for that of every card on every day. Off by less than 0.0001.
 */
export class RecallTable {
  private readonly values: Float64Array;
  private readonly factor: number;
  private readonly decay: number;

  /** @param decay w20, 0.1 to 0.8 */
  constructor(decay: number) {
    this.factor = forgettingCurve(decay).factor;
    this.decay = decay;
    this.values = Float64Array.from({ length: UNITS * STEPS_PER_UNIT + 2 }, (_, step) =>
      this.reckon(step / STEPS_PER_UNIT),
    );
  }

  at(multiple: number): number {
    if (!(multiple < UNITS)) return this.reckon(multiple);
    const place = multiple * STEPS_PER_UNIT;
    const step = Math.trunc(place);
    const below = this.values[step] as number;
    return below + (place - step) * ((this.values[step + 1] as number) - below);
  }

  private reckon(multiple: number): number {
    return (1 + this.factor * multiple) ** -this.decay;
  }
}
