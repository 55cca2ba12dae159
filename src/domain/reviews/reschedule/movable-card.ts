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
  /** The options of its text, where that has a preset. */
  readonly own?: MoveOptions;
}

/** The options that a move hangs on. */
export interface MoveOptions {
  /** 0.70 to 0.99. */
  readonly desiredRetention: number;
  /** 1 to 36,500 days. */
  readonly maximumIntervalDays: number;
  /** Whether intervals have fuzz; they do where nothing is said. */
  readonly fuzz?: boolean;
}

/** What all moves of one plan hang on; the options are those of the collection. */
export interface MoveContext extends MoveOptions {
  readonly today: LearningDay;
  /** FSRS-6 weights, 21. */
  readonly parameters: readonly number[];
}

/** A card and the day on which it is to come. */
export interface Move {
  readonly card: MovableCard;
  readonly day: LearningDay;
}

/** The last day on which a card may come: its longest interval after the last answer. */
export function lastAllowedDay({ lastDay, own }: MovableCard, context: MoveContext): LearningDay {
  const { maximumIntervalDays } = own ?? context;
  return (lastDay + Math.max(1, maximumIntervalDays)) as LearningDay;
}
