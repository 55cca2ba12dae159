import type { AnswerRows } from '../../src/domain/reviews/fit/build-histories.ts';
import { MemoryWalker } from '../../src/domain/reviews/fit/memory-walker.ts';
import { seededNumbers } from '../../src/domain/reviews/fit/seeded-numbers.ts';

export interface LearnerOptions {
  /** How the learner really remembers. */
  readonly truth: readonly number[];
  /** What the intervals are reckoned with. */
  readonly scheduler: readonly number[];
  readonly desiredRetention: number;
  readonly days: number;
  readonly newPerDay: number;
  readonly seed: number;
}

/** A learner's answers, and how much they recalled of what came when it should. */
export interface Learnt {
  readonly rows: AnswerRows;
  /**
   * Answers to cards whose interval was of a day or more before it was rounded: a shorter one cannot
   * be kept, whoever reckons it, and says nothing about the parameters.
   */
  readonly planned: number;
  /** Of those. */
  readonly recalled: number;
}

const DAY_MS = 86_400_000;
const FIRST_GRADES = [0.2, 0.12, 0.55];
const RECALLED_GRADES = [0, 0.12, 0.76];

/**
 * A learner who remembers as FSRS-6 says, with parameters that are known: takes new cards each day,
 * goes through same-day steps, and comes on the day that the scheduler says, give or take its fuzz.
 */
export function simulateLearner(options: LearnerOptions): Learnt {
  const random = seededNumbers(options.seed);
  const truth = new MemoryWalker(options.truth);
  const believed = new MemoryWalker(options.scheduler);
  const cardCount = options.days * options.newPerDay;
  const memories = new Float64Array(cardCount * 4);
  const last = new Int32Array(cardCount);
  const dueByDay: number[][] = Array.from({ length: options.days }, () => []);
  const answers = {
    card: [] as number[],
    order: [] as number[],
    day: [] as number[],
    grade: [] as number[],
  };
  let [planned, recalled, next] = [0, 0, 0];

  const pickGrade = (shares: readonly number[]): number => {
    let left = random();
    const index = shares.findIndex((share) => (left -= share) < 0);
    return index < 0 ? 4 : index + 1;
  };
  const log = (card: number, day: number, grade: number): void => {
    answers.card.push(card);
    answers.order.push(day * DAY_MS + answers.card.length);
    answers.day.push(day);
    answers.grade.push(grade);
  };
  const load = (card: number): void => {
    [truth.stability, truth.difficulty, believed.stability, believed.difficulty] =
      memories.subarray(card * 4, card * 4 + 4) as unknown as [number, number, number, number];
  };
  const answer = (card: number, day: number, elapsed: number, grade: number): void => {
    log(card, day, grade);
    truth.answer(elapsed, grade);
    believed.answer(elapsed, grade);
  };
  const leave = (card: number, day: number): void => {
    memories.set(
      [truth.stability, truth.difficulty, believed.stability, believed.difficulty],
      card * 4,
    );
    last[card] = day;
    const interval = believed.intervalAt(options.desiredRetention);
    const fuzz = interval < 2.5 ? 0 : (random() - 0.5) * 2 * (1 + 0.05 * interval);
    dueByDay[day + Math.max(1, Math.round(interval + fuzz))]?.push(card);
  };
  const relearn = (card: number, day: number): void => {
    while (random() < 0.15) answer(card, day, 0, 1);
    answer(card, day, 0, 3);
  };

  for (let day = 0; day < options.days; day += 1) {
    for (const card of dueByDay[day] ?? []) {
      load(card);
      const elapsed = day - (last[card] ?? 0);
      const knows = random() < truth.recallAfter(elapsed);
      if (believed.intervalAt(options.desiredRetention) >= 1) {
        planned += 1;
        if (knows) recalled += 1;
      }
      answer(card, day, elapsed, knows ? pickGrade(RECALLED_GRADES) : 1);
      if (!knows) relearn(card, day);
      leave(card, day);
    }
    dueByDay[day] = [];
    for (let count = 0; count < options.newPerDay; count += 1, next += 1) {
      const grade = pickGrade(FIRST_GRADES);
      log(next, day, grade);
      truth.begin(grade);
      believed.begin(grade);
      if (grade < 3) relearn(next, day);
      leave(next, day);
    }
  }
  return {
    rows: {
      count: answers.card.length,
      card: Uint32Array.from(answers.card),
      cardCount,
      order: Float64Array.from(answers.order),
      day: Int32Array.from(answers.day),
      grade: Uint8Array.from(answers.grade),
    },
    planned,
    recalled,
  };
}

/** Learners unlike one another, all within the bounds of FSRS-6. */
export const LEARNERS: readonly { readonly name: string; readonly truth: readonly number[] }[] = [
  {
    name: 'forgets fast',
    truth: [
      0.6, 0.9, 1.6, 5, 7, 0.6, 2.6, 0.01, 1.4, 0.12, 0.7, 1.2, 0.08, 0.3, 1.4, 0.45, 1.6, 0.4,
      0.12, 0.08, 0.22,
    ],
  },
  {
    name: 'is average',
    truth: [
      0.9, 1.8, 3.2, 12, 6.2, 0.75, 2.9, 0.005, 1.75, 0.16, 0.8, 1.6, 0.06, 0.28, 1.7, 0.6, 2, 0.5,
      0.1, 0.07, 0.16,
    ],
  },
  {
    name: 'remembers long',
    truth: [
      1.5, 3, 6, 24, 5.4, 0.9, 3.3, 0.02, 2.1, 0.2, 1, 2.2, 0.05, 0.22, 1.9, 0.7, 2.6, 0.6, 0.15,
      0.05, 0.12,
    ],
  },
  {
    name: 'forgets along a steep curve',
    truth: [
      0.8, 1.4, 2.4, 9, 6.6, 0.7, 2.4, 0.03, 1.6, 0.1, 0.9, 1.4, 0.1, 0.25, 1.2, 0.5, 1.9, 0.35,
      0.2, 0.1, 0.45,
    ],
  },
];
