import type { LearningDay } from '../../shared/time.ts';
import { EXERCISES, type Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { cardTiming, isAnsweredOn, NEVER } from './card-timing.ts';

/** The touched cards of one note; one that is missing was never touched. */
export type NoteCards = Readonly<Partial<Record<Exercise, Card>>>;

/** Which cards of a note may be asked on a day; several of a kind only where siblings are not buried. */
export interface ShownCards {
  /** In their steps; each is asked. */
  readonly learning: readonly Exercise[];
  readonly review: readonly Exercise[];
  readonly fresh: readonly Exercise[];
}

/**
 * The rule for siblings. Buried: of the cards of one note at most one is asked a day, its steps aside. A
 * card in its steps comes before a due one, a due one before a new one, the longest due before the other,
 * and after one was answered the others wait for the next day. Not buried: each comes when it is its time.
 */
export function shownCards(
  cards: NoteCards,
  exercises: readonly Exercise[],
  today: LearningDay,
  burySiblings: boolean,
): ShownCards {
  const timings = exercises.map((exercise) => ({ exercise, timing: cardTiming(cards[exercise]) }));
  const learning = timings.filter((one) => one.timing.kind === 'instant').map(toExercise);
  const due = timings.filter(({ timing }) => timing.kind === 'day' && timing.day <= today);
  const fresh = timings.filter(({ timing }) => timing.kind === 'fresh' && timing.from <= today);
  if (!burySiblings) {
    return { learning, review: due.map(toExercise), fresh: fresh.map(toExercise) };
  }
  if (learning.length > 0) return { learning, review: [], fresh: [] };

  const isFree = ({ exercise }: Timed): boolean => !isSiblingAnswered(cards, exercise, today);
  const review = longestDue(due.filter(isFree));
  if (review.length > 0) return { learning, review, fresh: [] };
  return { learning, review, fresh: fresh.filter(isFree).slice(0, 1).map(toExercise) };
}

interface Timed {
  readonly exercise: Exercise;
  readonly timing: ReturnType<typeof cardTiming>;
}

function toExercise({ exercise }: Pick<Timed, 'exercise'>): Exercise {
  return exercise;
}

function isSiblingAnswered(cards: NoteCards, exercise: Exercise, today: LearningDay): boolean {
  return EXERCISES.some((other) => other !== exercise && isAnsweredOn(cards[other], today));
}

/** The one that has been due longest, the first of several; none where there is none. */
function longestDue(due: readonly Timed[]): Exercise[] {
  const dayOf = ({ timing }: Timed): LearningDay => (timing.kind === 'day' ? timing.day : NEVER);
  const first = due.reduce<Timed | undefined>(
    (longest, one) => (longest === undefined || dayOf(one) < dayOf(longest) ? one : longest),
    undefined,
  );
  return first === undefined ? [] : [first.exercise];
}
