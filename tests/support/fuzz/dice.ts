import { seededRandom } from '../seeded-random.ts';

/** Choices that are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** @param share of the times, 0 to 1 */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('Dice.pick: nothing to pick from');
    return value;
  }

  /** Seldom many: half of the times 1, a quarter of them 2 … */
  few(most: number): number {
    let count = 1;
    while (count < most && this.chance(0.5)) count += 1;
    return count;
  }
}
