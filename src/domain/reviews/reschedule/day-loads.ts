import type { LearningDay } from '../../../shared/time.ts';

/** How many cards come on each day; grows as cards are put there. */
export class DayLoads {
  private readonly counts = new Map<number, number>();

  /** @param days one entry a card */
  constructor(days: Iterable<LearningDay>) {
    for (const day of days) this.put(day);
  }

  put(day: LearningDay): void {
    this.counts.set(day, this.at(day) + 1);
  }

  at(day: number): number {
    return this.counts.get(day) ?? 0;
  }

  /** The day with the fewest cards, the earliest of several; `from` where `to` is before it. */
  lightest(from: number, to: number): LearningDay {
    let best = from;
    for (let day = from + 1; day <= to; day += 1) {
      if (this.at(day) < this.at(best)) best = day;
    }
    return best as LearningDay;
  }
}
