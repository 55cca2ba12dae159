const NONE = -1;

/** Cards by the day on which they come; those of one day in the order in which they were put there. */
export class DayQueue {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;

  constructor(days: number, cards: number) {
    // One more than there are days: for what is left over on the last.
    this.first = new Int32Array(days + 1).fill(NONE);
    this.last = new Int32Array(days + 1).fill(NONE);
    this.next = new Int32Array(cards).fill(NONE);
  }

  /** A day past the end is forgotten. */
  put(card: number, day: number): void {
    if (day >= this.first.length - 1) return;
    const last = this.last[day] as number;
    if (last === NONE) this.first[day] = card;
    else this.next[last] = card;
    this.last[day] = card;
    this.next[card] = NONE;
  }

  /** The next card of the day, taken out; undefined where there is none. */
  take(day: number): number | undefined {
    const card = this.first[day] as number;
    if (card === NONE) return undefined;
    this.first[day] = this.next[card] as number;
    if (this.first[day] === NONE) this.last[day] = NONE;
    return card;
  }

  /** What is left of a day comes on the following, before what is due then. */
  carryOver(day: number): void {
    const first = this.first[day] as number;
    if (first === NONE) return;
    const last = this.last[day] as number;
    this.next[last] = this.first[day + 1] as number;
    if (this.first[day + 1] === NONE) this.last[day + 1] = last;
    this.first[day + 1] = first;
  }
}
