import type { LearningDay } from '../../shared/time.ts';
import { EXERCISES, type Exercise } from '../cards/exercise.ts';
import { cardTiming, isAnsweredOn, NEVER } from './card-timing.ts';
import { type NoteCards, shownCards } from './note-cards.ts';

/**
 * When a note adds to the counts of a day: steps always; where siblings are buried, and none of its cards
 * is answered on that day, one review from `dueFrom` on and one new card from `freshFrom` until before
 * `dueFrom`; where they are not, each card from its day on.
 */
export interface NoteSpan {
  readonly learning: number;
  readonly dueFrom: LearningDay;
  readonly freshFrom: LearningDay;
  readonly cardsDue: readonly LearningDay[];
  readonly cardsFresh: readonly LearningDay[];
}

export function noteSpan(cards: NoteCards, exercises: readonly Exercise[]): NoteSpan {
  let learning = 0;
  const cardsDue: LearningDay[] = [];
  const cardsFresh: LearningDay[] = [];
  for (const exercise of exercises) {
    const timing = cardTiming(cards[exercise]);
    if (timing.kind === 'instant') learning += 1;
    if (timing.kind === 'day') cardsDue.push(timing.day);
    if (timing.kind === 'fresh') cardsFresh.push(timing.from);
  }
  const dueFrom = learning > 0 ? NEVER : earliest(cardsDue);
  const freshFrom = learning > 0 ? NEVER : earliest(cardsFresh);
  return {
    learning,
    dueFrom,
    freshFrom: freshFrom < dueFrom ? freshFrom : NEVER,
    cardsDue,
    cardsFresh,
  };
}

function earliest(days: readonly LearningDay[]): LearningDay {
  return days.reduce((first, day) => (day < first ? day : first), NEVER);
}

/** What {@link noteSpan} counts on `day` and a sibling that was answered on it takes away. */
export interface HiddenOn {
  readonly day: LearningDay;
  readonly review: number;
  readonly fresh: number;
}

/** What burying hides of a note, for each learning day on which one of its cards was answered last. */
export function hiddenDays(cards: NoteCards, exercises: readonly Exercise[]): HiddenOn[] {
  const answered = EXERCISES.map((exercise) => lastDay(cards, exercise));
  const days = answered.filter(
    (day, index) => day !== undefined && answered.indexOf(day) === index,
  );
  return days.map((day) => hiddenOn(cards, exercises, day ?? NEVER));
}

function lastDay(cards: NoteCards, exercise: Exercise): LearningDay | undefined {
  const state = cards[exercise]?.state;
  return state === undefined || state.kind === 'new' ? undefined : state.last.day;
}

function hiddenOn(cards: NoteCards, exercises: readonly Exercise[], day: LearningDay): HiddenOn {
  const span = noteSpan(cards, exercises);
  const shown = shownCards(cards, exercises, day, true);
  const counted = (isCounted: boolean): number => (isCounted ? 1 : 0);
  return {
    day,
    review: counted(span.dueFrom <= day) - shown.review.length,
    fresh: counted(span.freshFrom <= day && day < span.dueFrom) - shown.fresh.length,
  };
}

/** Whether a card of the note was answered on that day. */
export function isMetOn(cards: NoteCards, day: LearningDay): boolean {
  return EXERCISES.some((exercise) => isAnsweredOn(cards[exercise], day));
}
