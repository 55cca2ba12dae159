import { MemoryWalker } from '../fit/memory-walker.ts';
import { seededNumbers } from '../fit/seeded-numbers.ts';
import { EASY, GOOD, HARD } from '../grade.ts';
import { DayQueue } from './day-queue.ts';
import type { SimulatedDays, SimulationOptions } from './simulation.ts';

/**
 * Lives through the coming days: reviews first, the longest due first, then new cards, both up to
 * their limits; what is left over waits for the next day. Whether a card is recalled is drawn by its
 * retrievability. Steps are passed with Good on the same day; intervals have no fuzz, which moves
 * single reviews and not their number.
 */
export function simulate(options: SimulationOptions): SimulatedDays {
  const life = new SimulatedLife(options);
  for (let day = 0; day < options.days; day += 1) life.live(day);
  return { ...life.days, known: life.knownOn(options.days - 1) };
}

class SimulatedLife {
  readonly days: Omit<SimulatedDays, 'known'>;
  private readonly options: SimulationOptions;
  private readonly random: () => number;
  private readonly walker: MemoryWalker;
  private readonly modifier: number;
  private readonly queue: DayQueue;
  private readonly stability: Float64Array;
  private readonly difficulty: Float64Array;
  private readonly lastDay: Int32Array;
  private readonly capacity: number;
  /** Cards that have been answered. */
  private met: number;

  constructor(options: SimulationOptions) {
    const { cards, days, desiredRetention, newCards, newPerDay, parameters, seed } = options;
    this.options = options;
    this.random = seededNumbers(seed);
    this.walker = new MemoryWalker(parameters);
    this.modifier = this.walker.intervalModifier(desiredRetention);
    this.met = cards.stability.length;
    this.capacity = this.met + Math.min(newCards, newPerDay * days);
    this.queue = new DayQueue(days, this.capacity);
    this.stability = new Float64Array(this.capacity);
    this.difficulty = new Float64Array(this.capacity);
    this.lastDay = new Int32Array(this.capacity);
    this.days = emptyDays(days);
    this.takeOver();
  }

  live(day: number): void {
    const reviews = this.review(day);
    const introduced = this.introduce(day);
    this.queue.carryOver(day);
    this.days.reviews[day] = reviews;
    this.days.introduced[day] = introduced;
  }

  private takeOver(): void {
    const { stability, difficulty, lastDay, dueDay } = this.options.cards;
    this.stability.set(stability);
    this.difficulty.set(difficulty);
    this.lastDay.set(lastDay);
    const places = Uint32Array.from(dueDay.keys());
    places.sort((a, b) => (dueDay[a] ?? 0) - (dueDay[b] ?? 0) || a - b);
    for (const card of places) this.queue.put(card, Math.max(0, dueDay[card] ?? 0));
  }

  private review(day: number): number {
    let count = 0;
    for (; count < this.options.reviewsPerDay; count += 1) {
      const card = this.queue.take(day);
      if (card === undefined) break;
      this.answer(card, day);
    }
    return count;
  }

  private answer(card: number, day: number): void {
    const { walker, options } = this;
    walker.stability = this.stability[card] as number;
    walker.difficulty = this.difficulty[card] as number;
    const elapsed = day - (this.lastDay[card] as number);
    const recall = walker.recallAfter(elapsed);
    const knows = this.random() < recall;
    const grade = knows ? HARD + this.draw(options.pace.recalledGrades) : 1;
    const after = walker.stabilitiesAfter(elapsed, recall, grade);
    const interval = knows ? this.reviewInterval(after) : 0;
    this.spend(day, options.pace.reviewSeconds[grade - 1] ?? 0);
    walker.become(after.at(-1) as number, grade);
    if (!knows) this.passSteps(day, options.relearningSteps);
    this.put(card, day, knows ? interval : this.intervalOf(walker.stability));
  }

  /** Good is a day longer than Hard, and Easy than Good, where the cap leaves room. */
  private reviewInterval(stabilities: readonly number[]): number {
    let days = 0;
    for (const stability of stabilities) days = Math.max(this.intervalOf(stability), days + 1);
    return days;
  }

  private intervalOf(stability: number): number {
    return Math.max(1, Math.round(stability * this.modifier));
  }

  private introduce(day: number): number {
    const { newPerDay, pace, learningSteps } = this.options;
    const count = Math.min(newPerDay, this.capacity - this.met);
    for (let card = this.met; card < this.met + count; card += 1) {
      const grade = 1 + this.draw(pace.firstGrades);
      this.walker.begin(grade);
      this.spend(day, pace.firstSeconds[grade - 1] ?? 0);
      if (grade < EASY) this.passSteps(day, grade === GOOD ? learningSteps - 1 : learningSteps);
      this.put(card, day, this.intervalOf(this.walker.stability));
    }
    this.met += count;
    return count;
  }

  private passSteps(day: number, steps: number): void {
    for (let step = 0; step < steps; step += 1) {
      this.walker.answer(0, GOOD);
      this.spend(day, this.options.pace.stepSeconds);
    }
  }

  private put(card: number, day: number, interval: number): void {
    this.stability[card] = this.walker.stability;
    this.difficulty[card] = this.walker.difficulty;
    this.lastDay[card] = day;
    this.queue.put(card, day + Math.min(interval, this.options.maximumIntervalDays));
  }

  private spend(day: number, seconds: number): void {
    this.days.seconds[day] = (this.days.seconds[day] as number) + seconds;
  }

  /** Which of the shares a random number falls into. */
  private draw(shares: readonly number[]): number {
    let left = this.random();
    for (let index = 0; index < shares.length - 1; index += 1) {
      left -= shares[index] ?? 0;
      if (left < 0) return index;
    }
    return shares.length - 1;
  }

  knownOn(day: number): number {
    const { walker, stability, lastDay, met } = this;
    let known = 0;
    for (let card = 0; card < met; card += 1) {
      walker.stability = stability[card] as number;
      known += walker.recallAfter(day - (lastDay[card] as number));
    }
    return known;
  }
}

function emptyDays(days: number): Omit<SimulatedDays, 'known'> {
  return {
    reviews: new Uint32Array(days),
    introduced: new Uint32Array(days),
    seconds: new Float64Array(days),
  };
}
