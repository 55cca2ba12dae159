import type { Due, LastReview } from './card.ts';
import type { Memory } from './memory.ts';
import type { CarriedCard } from './review.ts';

/** Whether a card that was brought from elsewhere can be as the entry says; entries come from files. */
export function isSoundCarried({ state, reps, lapses }: CarriedCard): boolean {
  const { last, memory } = state;
  if (!isCount(reps, 0) || !isCount(lapses, 0) || !isSoundLast(last)) return false;
  if (memory !== undefined && !isSoundMemory(memory)) return false;
  if (state.kind === 'review') {
    return Number.isInteger(state.due.day) && isCount(state.intervalDays, 1);
  }
  return isSoundDue(state.due) && isCount(state.remainingSteps, 1);
}

function isSoundMemory({ stability, difficulty }: Memory): boolean {
  return stability > 0 && Number.isFinite(stability) && difficulty >= 1 && difficulty <= 10;
}

function isSoundLast({ at, day }: LastReview): boolean {
  return Number.isFinite(at) && Number.isInteger(day);
}

function isSoundDue(due: Due): boolean {
  return due.kind === 'day' ? Number.isInteger(due.day) : Number.isFinite(due.at);
}

function isCount(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}
