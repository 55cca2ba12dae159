import { S_MAX, S_MIN } from 'ts-fsrs';
import { type ForgettingCurve, forgettingCurve } from './forgetting-curve.ts';

/** Parameter by place; the caller has checked that there are 21. */
export function weightAt(parameters: ArrayLike<number>, index: number): number {
  return parameters[index] ?? Number.NaN;
}

/** What is remembered of one card, walked through its answers without an object a step. */
export class MemoryWalker {
  /** Days, 0.001 to 36,500. */
  stability = S_MIN;
  /** 1 to 10. */
  difficulty = 1;
  private readonly w: Float64Array;
  private readonly curve: ForgettingCurve;
  private readonly growth: number;
  private readonly lapseShare: number;
  private readonly easiest: number;

  /** @param parameters FSRS-6 weights, 21 finite numbers */
  constructor(parameters: ArrayLike<number>) {
    this.w = Float64Array.from(parameters);
    this.curve = forgettingCurve(weightAt(this.w, 20));
    this.growth = Math.exp(weightAt(this.w, 8));
    this.lapseShare = Math.exp(-weightAt(this.w, 17) * weightAt(this.w, 18));
    this.easiest = this.firstDifficulty(4);
  }

  /** The first answer. */
  begin(grade: number): void {
    this.stability = clampStability(weightAt(this.w, grade - 1));
    this.difficulty = clampDifficulty(this.firstDifficulty(grade));
  }

  /** Chance of recall after so many days, 0 to 1. */
  recallAfter(days: number): number {
    return (1 + (this.curve.factor * days) / this.stability) ** -this.curve.decay;
  }

  /** Days until the chance of recall falls to `retention`, before rounding. */
  intervalAt(retention: number): number {
    return this.stability * this.intervalModifier(retention);
  }

  /** What a stability is multiplied with to give that interval. */
  intervalModifier(retention: number): number {
    return (retention ** (-1 / this.curve.decay) - 1) / this.curve.factor;
  }

  /** A later answer, after so many learning days. */
  answer(days: number, grade: number): void {
    this.become(this.stabilityAfter(days, this.recallAfter(days), grade), grade);
  }

  /** A later answer of which the stability that it gives is known. */
  become(stability: number, grade: number): void {
    this.stability = stability;
    this.difficulty = this.nextDifficulty(grade);
  }

  /**
   * The stabilities that the buttons up to `grade` would give, from Hard on; of Again its own alone.
   *
   * @param recall what `recallAfter` says of these days
   */
  stabilitiesAfter(days: number, recall: number, grade: number): number[] {
    if (grade === 1 || days === 0) {
      const first = Math.min(2, grade);
      return Array.from({ length: grade - first + 1 }, (_, index) =>
        this.stabilityAfter(days, recall, first + index),
      );
    }
    const growth = this.growthAfter(recall);
    const after: number[] = [];
    for (let button = 2; button <= grade; button += 1) after.push(this.grown(growth, button));
    return after;
  }

  private stabilityAfter(days: number, recall: number, grade: number): number {
    if (days === 0) return clampStability(this.sameDayStability(grade));
    return grade === 1
      ? clampStability(this.forgottenStability(recall))
      : this.grown(this.growthAfter(recall), grade);
  }

  private sameDayStability(grade: number): number {
    const { w, stability } = this;
    const push = weightAt(w, 17) * (grade - 3 + weightAt(w, 18));
    const growth = Math.exp(push - weightAt(w, 19) * Math.log(stability));
    return stability * (grade > 1 && growth < 1 ? 1 : growth);
  }

  private forgottenStability(recall: number): number {
    const { w, stability, difficulty } = this;
    const left =
      weightAt(w, 11) *
      difficulty ** -weightAt(w, 12) *
      ((stability + 1) ** weightAt(w, 13) - 1) *
      Math.exp((1 - recall) * weightAt(w, 14));
    return Math.min(left, stability * this.lapseShare);
  }

  /** By which share the stability grows with Good. */
  private growthAfter(recall: number): number {
    const { w, stability, difficulty } = this;
    return (
      this.growth *
      (11 - difficulty) *
      stability ** -weightAt(w, 9) *
      (Math.exp((1 - recall) * weightAt(w, 10)) - 1)
    );
  }

  private grown(growth: number, grade: number): number {
    const { w, stability } = this;
    const byGrade = grade === 2 ? weightAt(w, 15) : grade === 4 ? weightAt(w, 16) : 1;
    return clampStability(stability * (1 + growth * byGrade));
  }

  private firstDifficulty(grade: number): number {
    return weightAt(this.w, 4) - Math.exp(weightAt(this.w, 5) * (grade - 1)) + 1;
  }

  private nextDifficulty(grade: number): number {
    const damped = (10 - this.difficulty) / 9;
    const moved = this.difficulty - damped * weightAt(this.w, 6) * (grade - 3);
    return clampDifficulty(moved + weightAt(this.w, 7) * (this.easiest - moved));
  }
}

function clampStability(days: number): number {
  return days < S_MIN ? S_MIN : days > S_MAX ? S_MAX : days;
}

function clampDifficulty(difficulty: number): number {
  return difficulty < 1 ? 1 : difficulty > 10 ? 10 : difficulty;
}
