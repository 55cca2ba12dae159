import type { LearningDay } from '../../../shared/time.ts';
import { EXERCISES, type Exercise } from '../../cards/exercise.ts';
import { ERROR_KINDS, type ErrorKind } from '../typed-errors.ts';
import { COMPARED, COUNTER_ROOM, DURATION, errorCounter } from './counter.ts';
import { type TotalsBlock, visitBlock } from './totals-block.ts';

/** Which answers are asked about. */
export interface TotalsWish {
  /** Both included. */
  readonly from: LearningDay;
  readonly to: LearningDay;
  readonly exercises?: readonly Exercise[];
}

/** Answers of one day in one exercise. */
export interface Studied {
  readonly answers: number;
  readonly durationMs: number;
}

/** What is told day by day. */
export interface DaySum {
  readonly day: LearningDay;
  readonly studied: ReadonlyMap<Exercise, Studied>;
  readonly answers: number;
  readonly durationMs: number;
  /** Typed answers that were compared, and how many of them had which error. */
  readonly compared: number;
  readonly errors: ReadonlyMap<ErrorKind, number>;
}

/** All that was asked for, summed. */
export interface TotalsSum {
  /** By counter, over all days and exercises. */
  readonly counts: Float64Array;
  /** Days with an answer, ascending. */
  readonly days: readonly DaySum[];
}

const GRADE_COUNTERS = 16;
const KIND_OF_COUNTER = new Map(ERROR_KINDS.map((kind) => [errorCounter(kind), kind]));

/** Goes once through the blocks of one scope, which come by ascending number. */
export function sumTotals(blocks: Iterable<TotalsBlock>, wish: TotalsWish): TotalsSum {
  const { from, to, exercises = EXERCISES } = wish;
  const wanted = new Set(exercises);
  const counts = new Float64Array(COUNTER_ROOM);
  const days: OpenDay[] = [];
  let open: OpenDay | undefined;
  for (const block of blocks) {
    visitBlock(block, (day, exercise, counter, count) => {
      if (day < from || day > to || !wanted.has(exercise)) return;
      counts[counter] = (counts[counter] ?? 0) + count;
      if (open?.day !== day) {
        open = new OpenDay(day);
        days.push(open);
      }
      open.add(exercise, counter, count);
    });
  }
  return { counts, days };
}

class OpenDay implements DaySum {
  readonly studied = new Map<Exercise, { answers: number; durationMs: number }>();
  readonly errors = new Map<ErrorKind, number>();
  answers = 0;
  durationMs = 0;
  compared = 0;
  readonly day: LearningDay;

  constructor(day: LearningDay) {
    this.day = day;
  }

  add(exercise: Exercise, counter: number, count: number): void {
    if (counter < GRADE_COUNTERS) {
      this.answers += count;
      this.#studiedIn(exercise).answers += count;
    } else if (counter === DURATION) {
      this.durationMs += count;
      this.#studiedIn(exercise).durationMs += count;
    } else if (counter === COMPARED) this.compared += count;
    else this.#addError(counter, count);
  }

  #addError(counter: number, count: number): void {
    const kind = KIND_OF_COUNTER.get(counter);
    if (kind !== undefined) this.errors.set(kind, (this.errors.get(kind) ?? 0) + count);
  }

  #studiedIn(exercise: Exercise) {
    const known = this.studied.get(exercise);
    if (known !== undefined) return known;
    const studied = { answers: 0, durationMs: 0 };
    this.studied.set(exercise, studied);
    return studied;
  }
}
