import type { AnkiCardId, AnkiLog } from './anki-collection.ts';

/** Finds the rows of a card in the review log, oldest first, without an object a row. */
export class LogIndex {
  readonly #order: Uint32Array;
  readonly #starts = new Map<number, number>();
  readonly #log: AnkiLog;

  constructor(log: AnkiLog) {
    const { count, cardId, at } = log;
    this.#log = log;
    this.#order = Uint32Array.from({ length: count }, (_, row) => row);
    const [cards, times] = [cardId, at];
    this.#order.sort(
      (a, b) => (cards[a] ?? 0) - (cards[b] ?? 0) || (times[a] ?? 0) - (times[b] ?? 0) || a - b,
    );
    for (const [place, row] of this.#order.entries()) {
      const card = cards[row] ?? 0;
      if (!this.#starts.has(card)) this.#starts.set(card, place);
    }
  }

  rowsOf(id: AnkiCardId): number[] {
    const rows: number[] = [];
    for (let place = this.#starts.get(id) ?? this.#order.length; ; place += 1) {
      const row = this.#order[place];
      if (row === undefined || this.#log.cardId[row] !== id) return rows;
      // An answer has one time; a second row of it is damage.
      if (this.#log.at[rows.at(-1) ?? -1] !== this.#log.at[row]) rows.push(row);
    }
  }

  /** Rows of cards that are not among those given. */
  countStrays(ids: ReadonlySet<number>): number {
    let strays = 0;
    for (let row = 0; row < this.#log.count; row += 1) {
      if (!ids.has(this.#log.cardId[row] ?? 0)) strays += 1;
    }
    return strays;
  }
}
