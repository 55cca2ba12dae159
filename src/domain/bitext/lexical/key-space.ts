/**
 * Numbers for what may stand on both sides: the lexicon's features first, then what only this text
 * has (Latin words, numbers, marks, unknown characters and pairs), as it turns up.
 */
export class KeySpace {
  readonly #ids = new Map<string | number, number>();
  readonly #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  /** All numbers are below this. */
  get size(): number {
    return this.#first + this.#ids.size;
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
