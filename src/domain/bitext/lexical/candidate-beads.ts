import type { PathBead } from './path-bead.ts';

/** The beads of a text that are likely at all, in the order of the borders that they start from. */
export interface CandidateBeads {
  readonly count: number;
  /** English and Chinese segments of the whole text. */
  readonly rows: number;
  readonly columns: number;
  /** First English and first Chinese segment of each bead … */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** … and how many of each. */
  readonly english: Uint8Array;
  readonly chinese: Uint8Array;
  /** In nats; see bead-score.ts. */
  readonly score: Float64Array;
}

type Place = Omit<PathBead, 'posterior'>;

/** Collects candidates that are found from the end of the text to its beginning. */
export class CandidateCollector {
  readonly #rows: number;
  readonly #columns: number;
  #places = new Int32Array(256);
  #scores = new Float64Array(64);
  #count = 0;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#columns = columns;
  }

  add(row: number, column: number, english: number, chinese: number, score: number): void {
    if (this.#count === this.#scores.length) this.#grow();
    const at = 4 * this.#count;
    this.#places[at] = row;
    this.#places[at + 1] = column;
    this.#places[at + 2] = english;
    this.#places[at + 3] = chinese;
    this.#scores[this.#count] = score;
    this.#count += 1;
  }

  /** All that was added, sorted; so must the additions be, but for those of `strays`, which are few. */
  finish(strays: readonly (Place & { readonly score: number })[]): CandidateBeads {
    for (const { row, column, english, chinese, score } of strays) {
      this.add(row, column, english, chinese, score);
    }
    const count = this.#count;
    const order = Uint32Array.from({ length: count }, (_, place) => count - 1 - place);
    if (strays.length > 0) order.sort((a, b) => this.#compare(a, b));
    const pick = (field: number) => (_: unknown, place: number) =>
      this.#places[4 * (order[place] ?? 0) + field] ?? 0;
    return {
      count,
      rows: this.#rows,
      columns: this.#columns,
      row: Int32Array.from({ length: count }, pick(0)),
      column: Int32Array.from({ length: count }, pick(1)),
      english: Uint8Array.from({ length: count }, pick(2)),
      chinese: Uint8Array.from({ length: count }, pick(3)),
      score: Float64Array.from(order, (place) => this.#scores[place] ?? 0),
    };
  }

  #compare(a: number, b: number): number {
    const places = this.#places;
    const byRow = (places[4 * a] ?? 0) - (places[4 * b] ?? 0);
    return byRow || (places[4 * a + 1] ?? 0) - (places[4 * b + 1] ?? 0) || a - b;
  }

  #grow(): void {
    const places = new Int32Array(2 * this.#places.length);
    places.set(this.#places);
    this.#places = places;
    const scores = new Float64Array(2 * this.#scores.length);
    scores.set(this.#scores);
    this.#scores = scores;
  }
}
