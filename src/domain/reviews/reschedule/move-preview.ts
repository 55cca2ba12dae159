import { retrievability } from '../fsrs.ts';
import type { LearnerPace } from '../simulate/learner-pace.ts';
import type { MovableCard, Move, MoveContext } from './movable-card.ts';

export const PREVIEW_DAYS = 30;

/** What a plan does to the coming days. */
export interface MovePreview {
  readonly moved: number;
  readonly later: number;
  readonly sooner: number;
  /** Cards due on each of the coming days, today first with all that is overdue. Suspended ones do not count. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** What a review that is due now takes, lapses and their steps included. */
  readonly secondsPerReview: number;
}

export function previewMoves(
  cards: readonly MovableCard[],
  moves: readonly Move[],
  context: MoveContext,
  pace: LearnerPace,
): MovePreview {
  const before = Array.from({ length: PREVIEW_DAYS }, () => 0);
  const asked = cards.filter((card) => !card.suspended);
  for (const { dueDay } of asked) count(before, dueDay - context.today, 1);
  const after = [...before];
  for (const { card, day } of moves) {
    if (card.suspended) continue;
    count(after, card.dueDay - context.today, -1);
    count(after, day - context.today, 1);
  }
  const later = moves.filter(({ card, day }) => day > card.dueDay).length;
  return {
    moved: moves.length,
    later,
    sooner: moves.length - later,
    before,
    after,
    secondsPerReview: meanSeconds(asked, context, pace),
  };
}

function count(days: number[], day: number, by: number): void {
  const place = Math.max(0, day);
  if (place < days.length) days[place] = (days[place] ?? 0) + by;
}

/** A forgotten card costs the answer and one step; a recalled one what its usual grades take. */
function meanSeconds(
  cards: readonly MovableCard[],
  { today, parameters }: MoveContext,
  { recalledGrades, reviewSeconds, stepSeconds }: LearnerPace,
): number {
  const due = cards.filter((card) => card.dueDay <= today);
  const known = recalledGrades.reduce(
    (sum, share, index) => sum + share * (reviewSeconds[index + 1] ?? 0),
    0,
  );
  const forgotten = (reviewSeconds[0] ?? 0) + stepSeconds;
  const chances = due.map(({ memory, lastDay }) =>
    retrievability(memory, Math.max(0, today - lastDay), parameters),
  );
  const recall = due.length === 0 ? 1 : chances.reduce((a, b) => a + b, 0) / due.length;
  return recall * known + (1 - recall) * forgotten;
}
