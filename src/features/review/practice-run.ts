import type { CardId } from '../../domain/cards/card-id.ts';
import { AGAIN, type Grade } from '../../domain/reviews/grade.ts';

/** A practice that is going on; kept as a draft, so that a reload goes on with it. */
export interface PracticeRun {
  /** Whether the answers count as reviews. */
  readonly counts: boolean;
  /** Still to come, the first one now. */
  readonly left: readonly CardId[];
  /** Answered, in order. */
  readonly done: readonly PracticedCard[];
}

export interface PracticedCard {
  readonly id: CardId;
  /** Undefined for one that was put aside. */
  readonly grade?: Grade;
}

export function startRun(ids: readonly CardId[], counts: boolean): PracticeRun {
  return { counts, left: ids, done: [] };
}

/** The first card is done with; without a grade it was put aside. */
export function afterAnswer(run: PracticeRun, grade?: Grade): PracticeRun {
  const [id, ...left] = run.left;
  if (id === undefined) return run;
  return { ...run, left, done: [...run.done, grade === undefined ? { id } : { id, grade }] };
}

/** The card that was done last comes back. */
export function beforeAnswer(run: PracticeRun): PracticeRun {
  const last = run.done.at(-1);
  if (last === undefined) return run;
  return { ...run, left: [last.id, ...run.left], done: run.done.slice(0, -1) };
}

/** Whether undoing the last card has an entry to undo. */
export function hasAnswered(run: PracticeRun): boolean {
  return run.done.at(-1)?.grade !== undefined;
}

/** Cards that were forgotten, to be practised again. */
export function forgottenIn(run: PracticeRun): CardId[] {
  return run.done.filter(({ grade }) => grade === AGAIN).map(({ id }) => id);
}

/** What was kept; undefined for what is none of ours, or empty. */
export function parseRun(draft: string | undefined): PracticeRun | undefined {
  if (draft === undefined) return undefined;
  try {
    const run = JSON.parse(draft) as Partial<PracticeRun>;
    const isRun = Array.isArray(run.left) && Array.isArray(run.done);
    return isRun ? { counts: run.counts === true, left: run.left, done: run.done } : undefined;
  } catch {
    return undefined;
  }
}
