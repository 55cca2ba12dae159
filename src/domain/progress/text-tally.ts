import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import { EXERCISES, type Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { cardTiming, NEVER } from './card-timing.ts';
import { type DayHistogram, EMPTY_HISTOGRAM, shiftCount } from './day-histogram.ts';
import { dayBin, difficultyBin } from './memory-spread.ts';
import type { NoteCards } from './note-cards.ts';
import { hiddenDays, noteSpan } from './note-span.ts';

/** How the touched cards of one exercise stand. */
export interface StandingTally {
  /** Not new, not suspended. */
  readonly started: number;
  readonly suspended: number;
  /** Of those in review: by the last learning day on which retrievability is still 0.9 or more. */
  readonly recalledUntil: DayHistogram;
  /** Of those that were begun: by bin of stability and of difficulty; see memory-spread.ts. */
  readonly stability: DayHistogram;
  readonly difficulty: DayHistogram;
  /** Of those in review: by bin of the interval. */
  readonly interval: DayHistogram;
  /** Of those that the text asks: by the day on which they fall due. */
  readonly due: DayHistogram;
}

/** What the touched notes add to the queue of a day; see {@link noteSpan}. */
export interface QueueTally {
  /** Notes of which a card was touched; the others each have their new cards to give. */
  readonly touched: number;
  /** Cards in their steps. */
  readonly learning: number;
  /** Where siblings are buried: notes by the day on which one of their cards falls due. */
  readonly review: DayHistogram;
  /** Notes by the day from which they have a new card to give … */
  readonly freshFrom: DayHistogram;
  /** … and by the day from which they have not, since a sibling is due. */
  readonly freshUntil: DayHistogram;
  /** Notes by the day on which a sibling that was answered hides what is due … */
  readonly hiddenReview: DayHistogram;
  /** … or new. */
  readonly hiddenFresh: DayHistogram;
  /** Where siblings are not buried: new cards by the day from which they may come. */
  readonly cardsFresh: DayHistogram;
}

/**
 * All counts of one text: what screens show without ever counting rows. A pure function of the text's
 * exercises, its notes and their cards; right for every day, whatever the clock did, and for both ways of
 * dealing with siblings.
 */
export interface TextTally {
  readonly textId: TextId;
  /** The exercises that `queue` was counted for. */
  readonly exercises: readonly Exercise[];
  /** Sentence pairs that are not deleted. */
  readonly pairs: number;
  /** Of these, the ones with both sides to ask between. */
  readonly askable: number;
  /** Only of exercises with a card that was begun or suspended. */
  readonly standing: Readonly<Partial<Record<Exercise, StandingTally>>>;
  readonly queue: QueueTally;
}

export const NO_STANDING: StandingTally = {
  started: 0,
  suspended: 0,
  recalledUntil: EMPTY_HISTOGRAM,
  stability: EMPTY_HISTOGRAM,
  difficulty: EMPTY_HISTOGRAM,
  interval: EMPTY_HISTOGRAM,
  due: EMPTY_HISTOGRAM,
};

export function emptyTally(textId: TextId, exercises: readonly Exercise[]): TextTally {
  return {
    textId,
    exercises,
    pairs: 0,
    askable: 0,
    standing: {},
    queue: {
      touched: 0,
      learning: 0,
      review: EMPTY_HISTOGRAM,
      freshFrom: EMPTY_HISTOGRAM,
      freshUntil: EMPTY_HISTOGRAM,
      hiddenReview: EMPTY_HISTOGRAM,
      hiddenFresh: EMPTY_HISTOGRAM,
      cardsFresh: EMPTY_HISTOGRAM,
    },
  };
}

/**
 * The tally with the touched cards of one askable note added (`by` 1) or taken away (`by` -1). A note
 * without a touched card adds nothing: it is counted in `askable` alone.
 */
export function shiftNote(tally: TextTally, cards: NoteCards, by: 1 | -1): TextTally {
  if (EXERCISES.every((exercise) => cards[exercise] === undefined)) return tally;
  return {
    ...tally,
    standing: shiftStandings(tally, cards, by),
    queue: shiftQueue(tally, cards, by),
  };
}

function shiftStandings(
  { standing, exercises }: TextTally,
  cards: NoteCards,
  by: 1 | -1,
): TextTally['standing'] {
  const shifted = { ...standing };
  for (const exercise of EXERCISES) {
    const card = cards[exercise];
    if (card === undefined) continue;
    const isAsked = exercises.includes(exercise);
    const after = shiftStanding(standing[exercise] ?? NO_STANDING, card, isAsked, by);
    if (after.started === 0 && after.suspended === 0) delete shifted[exercise];
    else shifted[exercise] = after;
  }
  return shifted;
}

function shiftStanding(
  standing: StandingTally,
  card: Card,
  isAsked: boolean,
  by: 1 | -1,
): StandingTally {
  const { state } = card;
  if (card.suspended) return { ...standing, suspended: standing.suspended + by };
  if (state.kind === 'new') return standing;
  const { stability, difficulty } = state.memory;
  const until = recalledUntil(state);
  const timing = isAsked ? cardTiming(card) : undefined;
  const { recalledUntil: known, interval, due } = standing;
  return {
    ...standing,
    started: standing.started + by,
    recalledUntil: until === undefined ? known : shiftCount(known, until, by),
    stability: shiftCount(standing.stability, dayBin(stability), by),
    difficulty: shiftCount(standing.difficulty, difficultyBin(difficulty), by),
    interval:
      state.kind === 'review' ? shiftCount(interval, dayBin(state.intervalDays), by) : interval,
    due: timing?.kind === 'day' ? shiftCount(due, timing.day, by) : due,
  };
}

/**
 * The last learning day on which a card is counted as known: its stability is used up after it.
 * Undefined for a card in its steps, which is being learned however fresh the last answer is.
 */
export function recalledUntil(
  state: Exclude<Card['state'], { kind: 'new' }>,
): LearningDay | undefined {
  if (state.kind !== 'review') return undefined;
  return Math.min(NEVER, state.last.day + Math.floor(state.memory.stability)) as LearningDay;
}

function shiftQueue({ queue, exercises }: TextTally, cards: NoteCards, by: 1 | -1): QueueTally {
  const { learning, dueFrom, freshFrom, ...free } = noteSpan(cards, exercises);
  const isDue = dueFrom !== NEVER;
  const isFresh = freshFrom !== NEVER;
  let { hiddenReview, hiddenFresh, cardsFresh } = queue;
  for (const { day, review, fresh } of hiddenDays(cards, exercises)) {
    hiddenReview = shiftCount(hiddenReview, day, by * review);
    hiddenFresh = shiftCount(hiddenFresh, day, by * fresh);
  }
  for (const day of free.cardsFresh) cardsFresh = shiftCount(cardsFresh, day, by);
  return {
    touched: queue.touched + by,
    learning: queue.learning + by * learning,
    review: shiftCount(queue.review, dueFrom, isDue ? by : 0),
    freshFrom: shiftCount(queue.freshFrom, freshFrom, isFresh ? by : 0),
    freshUntil: shiftCount(queue.freshUntil, dueFrom, isFresh && isDue ? by : 0),
    hiddenReview,
    hiddenFresh,
    cardsFresh,
  };
}

/** Cards by the day on which they fall due, one histogram an exercise that is asked. */
export function dueHistograms({ standing }: Pick<TextTally, 'standing'>): DayHistogram[] {
  return Object.values(standing).map(({ due }) => due);
}
