import { S_MAX, S_MIN } from 'ts-fsrs';
import { PARAMETER_COUNT } from '../default-parameters.ts';
import { type ForgettingCurve, forgettingCurve } from './forgetting-curve.ts';
import { weightAt } from './memory-walker.ts';
import type { ReviewHistories } from './review-histories.ts';

/** Numbers that a step forward leaves on the tape for the step back. */
const STRIDE = 6;
const STABILITY = 0;
const DIFFICULTY = 1;
const RECALL = 2;
/** 1 + factor · days / stability. */
const CURVE_BASE = 3;
/** Of the new stability by which this step is left; what they are hangs on the kind of answer. */
const FIRST = 4;
const SECOND = 5;

/**
 * The slope of the log loss over whole histories by each of the 21 parameters, by hand and backwards:
 * one walk forward that keeps what it reckoned on a tape, and one back. All items of a history cost
 * one walk, where fsrs-rs walks the beginning of the history again for each of them.
 */
export class HistoryGradient {
  readonly slopes = new Float64Array(PARAMETER_COUNT);
  private readonly w = new Float64Array(PARAMETER_COUNT);
  private readonly histories: ReviewHistories;
  /** Weight of each answer in the loss; 0 for those that do not count. */
  private readonly weights: Float32Array;
  private tape = new Float64Array(64 * STRIDE);
  private curve: ForgettingCurve = forgettingCurve(0.5);
  private growth = 1;
  private lapseShare = 1;
  private easiest = 1;
  private easiestSlope = 0;
  /** Slopes by the stability, the difficulty and the retrievability at the present step. */
  private readonly back = new Float64Array(3);

  constructor(histories: ReviewHistories, weights: Float32Array) {
    this.histories = histories;
    this.weights = weights;
  }

  /** Takes other parameters and forgets the slopes. */
  begin(parameters: Float64Array): void {
    this.w.set(parameters);
    this.slopes.fill(0);
    this.curve = forgettingCurve(weightAt(this.w, 20));
    this.growth = Math.exp(weightAt(this.w, 8));
    this.lapseShare = Math.exp(-weightAt(this.w, 17) * weightAt(this.w, 18));
    const easy = Math.exp(3 * weightAt(this.w, 5));
    this.easiest = weightAt(this.w, 4) - easy + 1;
    this.easiestSlope = -3 * easy;
  }

  /** Adds the slopes of the answers from `start` to `end`, of which the first is the card's first. */
  add(start: number, end: number): void {
    this.walkForward(start, end);
    this.back.fill(0);
    for (let index = end - 1; index > start; index -= 1) this.stepBack(index, index - start - 1);
    this.stepBackToFirst(this.histories.grades[start] ?? 1);
  }

  private walkForward(start: number, end: number): void {
    const { grades, elapsed } = this.histories;
    const needed = (end - start) * STRIDE;
    if (this.tape.length < needed) this.tape = new Float64Array(needed * 2);
    const first = grades[start] ?? 1;
    this.tape[STABILITY] = clampStability(weightAt(this.w, first - 1));
    this.tape[DIFFICULTY] = clampDifficulty(this.firstDifficulty(first));
    for (let index = start + 1; index < end; index += 1) {
      const at = (index - start - 1) * STRIDE;
      this.stepForward(at, elapsed[index] ?? 0, grades[index] ?? 1);
    }
  }

  /** Reads the memory at `at` and writes the next one behind it. */
  private stepForward(at: number, days: number, grade: number): void {
    const { tape } = this;
    const stability = tape[at + STABILITY] as number;
    const difficulty = tape[at + DIFFICULTY] as number;
    let next: number;
    if (days === 0) {
      next = this.sameDay(at, stability, grade);
    } else {
      const base = 1 + (this.curve.factor * days) / stability;
      const recall = Math.exp(-this.curve.decay * Math.log(base));
      tape[at + RECALL] = recall;
      tape[at + CURVE_BASE] = base;
      next =
        grade === 1
          ? this.forgotten(at, stability, difficulty, recall)
          : this.recalled(at, stability, difficulty, recall, grade);
    }
    tape[at + STRIDE + STABILITY] = clampStability(next);
    tape[at + STRIDE + DIFFICULTY] = clampDifficulty(this.difficultyAfter(difficulty, grade));
  }

  private sameDay(at: number, stability: number, grade: number): number {
    const { w, tape } = this;
    const log = Math.log(stability);
    const push = weightAt(w, 17) * (grade - 3 + weightAt(w, 18));
    const growth = Math.exp(push - weightAt(w, 19) * log);
    tape[at + FIRST] = log;
    tape[at + SECOND] = growth;
    return stability * (grade > 1 && growth < 1 ? 1 : growth);
  }

  private forgotten(at: number, stability: number, difficulty: number, recall: number): number {
    const { w, tape } = this;
    const byDifficulty = Math.exp(-weightAt(w, 12) * Math.log(difficulty));
    const power = Math.exp(weightAt(w, 13) * Math.log(stability + 1));
    const scale = weightAt(w, 11) * byDifficulty * Math.exp((1 - recall) * weightAt(w, 14));
    tape[at + FIRST] = scale;
    tape[at + SECOND] = power;
    return Math.min(scale * (power - 1), stability * this.lapseShare);
  }

  private recalled(
    at: number,
    stability: number,
    difficulty: number,
    recall: number,
    grade: number,
  ): number {
    const { w, tape } = this;
    const scale = this.growth * (11 - difficulty) * Math.exp(-weightAt(w, 9) * Math.log(stability));
    const surprise = Math.exp((1 - recall) * weightAt(w, 10));
    tape[at + FIRST] = scale;
    tape[at + SECOND] = surprise;
    return stability * (1 + scale * (surprise - 1) * this.gradeFactor(grade));
  }

  private gradeFactor(grade: number): number {
    return grade === 2 ? weightAt(this.w, 15) : grade === 4 ? weightAt(this.w, 16) : 1;
  }

  private firstDifficulty(grade: number): number {
    return weightAt(this.w, 4) - Math.exp(weightAt(this.w, 5) * (grade - 1)) + 1;
  }

  /** Before it is clamped. */
  private difficultyAfter(difficulty: number, grade: number): number {
    const moved = difficulty - ((10 - difficulty) / 9) * weightAt(this.w, 6) * (grade - 3);
    return moved + weightAt(this.w, 7) * (this.easiest - moved);
  }

  private stepBack(index: number, step: number): void {
    const { tape, back } = this;
    const at = step * STRIDE;
    const days = this.histories.elapsed[index] ?? 0;
    const grade = this.histories.grades[index] ?? 1;
    const after = tape[at + STRIDE + STABILITY] as number;
    const bySuccessor = after <= S_MIN || after >= S_MAX ? 0 : (back[0] as number);
    const difficultySlope = this.difficultyBack(at, grade);
    back[0] = 0;
    back[1] = difficultySlope;
    back[2] = 0;
    if (bySuccessor !== 0) {
      if (days === 0) this.sameDayBack(at, grade, bySuccessor);
      else if (grade === 1) this.forgottenBack(at, bySuccessor);
      else this.recalledBack(at, grade, bySuccessor);
    }
    if (days > 0) this.recallBack(at, days, grade, this.weights[index] ?? 0);
  }

  private slope(parameter: number, by: number): void {
    this.slopes[parameter] = (this.slopes[parameter] as number) + by;
  }

  private sameDayBack(at: number, grade: number, by: number): void {
    const { w, tape, slopes } = this;
    const growth = tape[at + SECOND] as number;
    if (grade > 1 && growth < 1) {
      this.back[0] = by;
      return;
    }
    const change = by * (tape[at + STABILITY] as number) * growth;
    this.back[0] = by * growth * (1 - weightAt(w, 19));
    slopes[17] = (slopes[17] as number) + change * (grade - 3 + weightAt(w, 18));
    slopes[18] = (slopes[18] as number) + change * weightAt(w, 17);
    slopes[19] = (slopes[19] as number) - change * (tape[at + FIRST] as number);
  }

  private forgottenBack(at: number, by: number): void {
    const { w, tape, back } = this;
    const stability = tape[at + STABILITY] as number;
    const difficulty = tape[at + DIFFICULTY] as number;
    const scale = tape[at + FIRST] as number;
    const power = tape[at + SECOND] as number;
    const left = scale * (power - 1);
    const most = stability * this.lapseShare;
    if (left > most) {
      back[0] = by * this.lapseShare;
      this.slope(17, -by * most * weightAt(w, 18));
      this.slope(18, -by * most * weightAt(w, 17));
      return;
    }
    const change = by * left;
    this.slope(11, change / weightAt(w, 11));
    this.slope(12, -change * Math.log(difficulty));
    this.slope(13, by * scale * power * Math.log(stability + 1));
    this.slope(14, change * (1 - (tape[at + RECALL] as number)));
    back[0] = (by * scale * power * weightAt(w, 13)) / (stability + 1);
    back[1] = (back[1] as number) - (change * weightAt(w, 12)) / difficulty;
    back[2] = -change * weightAt(w, 14);
  }

  private recalledBack(at: number, grade: number, by: number): void {
    const { w, tape, back } = this;
    const stability = tape[at + STABILITY] as number;
    const difficulty = tape[at + DIFFICULTY] as number;
    const scale = tape[at + FIRST] as number;
    const surprise = tape[at + SECOND] as number;
    const factor = this.gradeFactor(grade);
    const plain = scale * (surprise - 1);
    const change = by * stability * plain * factor;
    this.slope(8, change);
    this.slope(9, -change * Math.log(stability));
    const bySurprise = by * stability * scale * factor * surprise;
    this.slope(10, bySurprise * (1 - (tape[at + RECALL] as number)));
    if (grade === 2) this.slope(15, by * stability * plain);
    if (grade === 4) this.slope(16, by * stability * plain);
    back[0] = by * (1 + plain * factor * (1 - weightAt(w, 9)));
    back[1] = (back[1] as number) - change / (11 - difficulty);
    back[2] = -bySurprise * weightAt(w, 10);
  }

  /** Log loss and what hangs on retrievability, down to the stability before the answer. */
  private recallBack(at: number, days: number, grade: number, weight: number): void {
    const { tape, back, curve } = this;
    const recall = tape[at + RECALL] as number;
    const base = tape[at + CURVE_BASE] as number;
    const stability = tape[at + STABILITY] as number;
    const loss = grade === 1 ? weight / (1 - recall) : -weight / recall;
    const by = ((back[2] as number) + loss) * recall;
    const ratio = days / stability;
    back[0] = (back[0] as number) + (by * curve.decay * curve.factor * ratio) / (base * stability);
    this.slope(20, -by * (Math.log(base) + (curve.decay * ratio * curve.factorSlope) / base));
  }

  /** The slope by the difficulty before the answer. */
  private difficultyBack(at: number, grade: number): number {
    const { w, tape } = this;
    const after = tape[at + STRIDE + DIFFICULTY] as number;
    const by = this.back[1] as number;
    if (after <= 1 || after >= 10 || by === 0) return 0;
    const difficulty = tape[at + DIFFICULTY] as number;
    const damped = (10 - difficulty) / 9;
    const reversion = weightAt(w, 7);
    const moved = difficulty - damped * weightAt(w, 6) * (grade - 3);
    this.slope(7, by * (this.easiest - moved));
    this.slope(4, by * reversion);
    this.slope(5, by * reversion * this.easiestSlope);
    this.slope(6, -by * (1 - reversion) * damped * (grade - 3));
    return by * (1 - reversion) * (1 + (weightAt(w, 6) * (grade - 3)) / 9);
  }

  private stepBackToFirst(grade: number): void {
    this.slope(grade - 1, this.back[0] as number);
    const difficulty = this.tape[DIFFICULTY] as number;
    if (difficulty <= 1 || difficulty >= 10) return;
    const by = this.back[1] as number;
    this.slope(4, by);
    this.slope(5, -by * (grade - 1) * Math.exp(weightAt(this.w, 5) * (grade - 1)));
  }
}

function clampStability(days: number): number {
  return days < S_MIN ? S_MIN : days > S_MAX ? S_MAX : days;
}

function clampDifficulty(difficulty: number): number {
  return difficulty < 1 ? 1 : difficulty > 10 ? 10 : difficulty;
}
