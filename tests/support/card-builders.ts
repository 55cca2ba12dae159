import { type CardId, cardIdOf } from '../../src/domain/cards/card-id.ts';
import type { Exercise } from '../../src/domain/cards/exercise.ts';
import type { NoteId } from '../../src/domain/cards/note.ts';
import { type Card, newCard } from '../../src/domain/reviews/card.ts';
import type { EpochMs, LearningDay } from '../../src/shared/time.ts';

export const someCardId = (exercise: Exercise = 'en-zh', note = 'note'): CardId =>
  cardIdOf(note as NoteId, exercise);

/** A card in review, last answered on `day`, due `interval` days later. */
export function reviewCard(day: number, interval: number, changes: Partial<Card> = {}): Card {
  return {
    ...newCard(someCardId()),
    state: {
      kind: 'review',
      memory: { stability: interval, difficulty: 5 },
      last: { at: (day * 86_400_000) as EpochMs, day: day as LearningDay },
      due: { kind: 'day', day: (day + interval) as LearningDay },
      intervalDays: interval,
    },
    reps: 1,
    ...changes,
  };
}

/** A card in its steps, answered on `day`. */
export function learningCard(day: number, changes: Partial<Card> = {}): Card {
  const at = (day * 86_400_000) as EpochMs;
  return {
    ...newCard(someCardId()),
    state: {
      kind: 'learning',
      memory: { stability: 0.5, difficulty: 5 },
      last: { at, day: day as LearningDay },
      due: { kind: 'instant', at: (at + 60_000) as EpochMs },
      remainingSteps: 1,
    },
    reps: 1,
    ...changes,
  };
}
