/**
 * Numbers for what stands in the Chinese text, as it turns up: features of the lexicon, and what only
 * this text has (Latin words, numbers, marks, unknown characters and pairs). Dense, so that a short text
 * costs what it holds and not what the lexicon holds.
 */
export class KeySpace {
  readonly #ids = new Map<string | number, number>();

  /** All numbers are below this. */
  get size(): number {
    return this.#ids.size;
  }

  /** The number of a name, new if need be. */
  add(name: string | number): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.size;
    this.#ids.set(name, id);
    return id;
  }

  /** The number of a name; undefined if it never turned up. */
  find(name: string | number): number | undefined {
    return this.#ids.get(name);
  }
}

/** The name of a feature of the lexicon: below zero, where no character and no pair is. */
export function featureName(feature: number): number {
  return -1 - feature;
}
