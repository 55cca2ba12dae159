import type { LearningDay } from '../../../shared/time.ts';
import type { CardId } from '../../cards/card-id.ts';
import type { Memory } from '../memory.ts';

/** A card in review, as far as a move of its due day hangs on it. Cards in their steps are never moved. */
export interface MovableCard {
  readonly id: CardId;
  readonly dueDay: LearningDay;
  /** The learning day of the last answer. */
  readonly lastDay: LearningDay;
  readonly memory: Memory;
  /** Answers that count, >= 1. */
  readonly reps: number;
  readonly suspended: boolean;
}

/** What all moves of one plan hang on. */
export interface MoveContext {
  readonly today: LearningDay;
  /** FSRS-6 weights, 21. */
  readonly parameters: readonly number[];
  /** 0.70 to 0.99. */
  readonly desiredRetention: number;
  /** 1 to 36,500 days. */
  readonly maximumIntervalDays: number;
}

/** A card and the day on which it is to come. */
export interface Move {
  readonly card: MovableCard;
  readonly day: LearningDay;
}

/** The last day on which a card may come: its longest interval after the last answer. */
export function lastAllowedDay(
  { lastDay }: MovableCard,
  { maximumIntervalDays }: MoveContext,
): LearningDay {
  return (lastDay + Math.max(1, maximumIntervalDays)) as LearningDay;
}
