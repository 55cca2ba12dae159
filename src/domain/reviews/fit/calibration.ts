/** How well a set of parameters foretells answers; lower is better. */
export interface Calibration {
  /** Mean log loss in nats. */
  readonly logLoss: number;
  /** Root mean square of foretold minus actual recall over groups of like answers, 0 to 1. */
  readonly rmseBins: number;
}

/** How answers are put into groups. Source: fsrs-rs, src/inference.rs, `get_bin`. */
const DAYS = { base: 3.62, scale: 2.48 };
const LENGTH = { base: 1.89, scale: 1.99 };
const LAPSES = { base: 1.73, scale: 1.65 };

interface Bin {
  count: number;
  foretold: number;
  recalled: number;
}

/** Takes foretold chances and what became of them, one by one. */
export class CalibrationSum {
  private readonly bins = new Map<number, Bin>();
  private loss = 0;
  private count = 0;

  /**
   * @param chance foretold chance of recall, 0 to 1
   * @param days learning days since the answer before, >= 1
   * @param items of this card so far, this one included
   * @param lapses times that it was forgotten over night before
   */
  add(chance: number, recalled: boolean, days: number, items: number, lapses: number): void {
    this.loss -= Math.log(Math.max(recalled ? chance : 1 - chance, Number.EPSILON));
    this.count += 1;
    const bin = this.binOf(days, items, lapses);
    bin.count += 1;
    bin.foretold += chance;
    if (recalled) bin.recalled += 1;
  }

  result(): Calibration {
    let squares = 0;
    for (const { count, foretold, recalled } of this.bins.values()) {
      squares += (foretold - recalled) ** 2 / count;
    }
    const { count, loss } = this;
    return { logLoss: loss / count, rmseBins: Math.sqrt(squares / count) };
  }

  private binOf(days: number, items: number, lapses: number): Bin {
    const length = stepOf(items + 1, LENGTH.base);
    const key = (stepOf(days, DAYS.base) * 64 + length) * 64 + stepOf(lapses, LAPSES.base) + 1;
    const known = this.bins.get(key);
    if (known !== undefined) return known;
    const bin = { count: 0, foretold: 0, recalled: 0 };
    this.bins.set(key, bin);
    return bin;
  }
}

/** -1 for none; the scales of the source only name the groups. */
function stepOf(value: number, base: number): number {
  return value === 0 ? -1 : Math.floor(Math.log(value) / Math.log(base));
}
