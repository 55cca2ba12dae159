import type { LearningDay } from '../../shared/time.ts';
import { EXERCISES, type Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { cardTiming, isAnsweredOn, NEVER } from './card-timing.ts';

/** The touched cards of one note; one that is missing was never touched. */
export type NoteCards = Readonly<Partial<Record<Exercise, Card>>>;

/** Which cards of a note may be asked on a day. */
export interface ShownCards {
  /** In their steps; each is asked. */
  readonly learning: readonly Exercise[];
  readonly review: Exercise | undefined;
  readonly fresh: Exercise | undefined;
}

/**
 * The rule for siblings: of the cards of one note at most one is asked a day, its steps aside. A card
 * in its steps comes before a due one, a due one before a new one, the longest due before the other,
 * and after one was answered the others wait for the next day.
 */
export function shownCards(
  cards: NoteCards,
  exercises: readonly Exercise[],
  today: LearningDay,
): ShownCards {
  const timings = exercises.map((exercise) => ({ exercise, timing: cardTiming(cards[exercise]) }));
  const learning = timings.filter((one) => one.timing.kind === 'instant').map(toExercise);
  if (learning.length > 0) return { learning, review: undefined, fresh: undefined };

  const free = timings.filter(({ exercise }) => !isSiblingAnswered(cards, exercise, today));
  const review = earliest(
    free,
    ({ timing }) => (timing.kind === 'day' ? timing.day : NEVER),
    today,
  );
  if (review !== undefined) return { learning, review, fresh: undefined };
  const fresh = free.find(({ timing }) => timing.kind === 'fresh' && timing.from <= today);
  return { learning, review: undefined, fresh: fresh?.exercise };
}

function toExercise({ exercise }: { readonly exercise: Exercise }): Exercise {
  return exercise;
}

function isSiblingAnswered(cards: NoteCards, exercise: Exercise, today: LearningDay): boolean {
  return EXERCISES.some((other) => other !== exercise && isAnsweredOn(cards[other], today));
}

function earliest<One extends { readonly exercise: Exercise }>(
  ones: readonly One[],
  dayOf: (one: One) => LearningDay,
  today: LearningDay,
): Exercise | undefined {
  return ones
    .filter((one) => dayOf(one) <= today)
    .reduce<One | undefined>(
      (first, one) => (first === undefined || dayOf(one) < dayOf(first) ? one : first),
      undefined,
    )?.exercise;
}

/**
 * When a note adds to the counts of a day, as long as none of its cards is answered on that day:
 * steps always, a review from `dueFrom` on, a new card from `freshFrom` until before `dueFrom`.
 */
export interface NoteSpan {
  readonly learning: number;
  readonly dueFrom: LearningDay;
  readonly freshFrom: LearningDay;
}

export function noteSpan(cards: NoteCards, exercises: readonly Exercise[]): NoteSpan {
  let learning = 0;
  let dueFrom = NEVER;
  let freshFrom = NEVER;
  for (const exercise of exercises) {
    const timing = cardTiming(cards[exercise]);
    if (timing.kind === 'instant') learning += 1;
    if (timing.kind === 'day' && timing.day < dueFrom) dueFrom = timing.day;
    if (timing.kind === 'fresh' && timing.from < freshFrom) freshFrom = timing.from;
  }
  if (learning > 0) return { learning, dueFrom: NEVER, freshFrom: NEVER };
  return { learning, dueFrom, freshFrom: freshFrom < dueFrom ? freshFrom : NEVER };
}

/** What {@link noteSpan} counts on `day` and siblings that were answered on it take away. */
export function hiddenOn(
  cards: NoteCards,
  exercises: readonly Exercise[],
  day: LearningDay,
): { readonly review: number; readonly fresh: number } {
  if (!EXERCISES.some((exercise) => isAnsweredOn(cards[exercise], day))) {
    return { review: 0, fresh: 0 };
  }
  const span = noteSpan(cards, exercises);
  const shown = shownCards(cards, exercises, day);
  const counted = (isCounted: boolean): number => (isCounted ? 1 : 0);
  return {
    review: counted(span.dueFrom <= day) - counted(shown.review !== undefined),
    fresh:
      counted(span.freshFrom <= day && day < span.dueFrom) - counted(shown.fresh !== undefined),
  };
}
