import type { LearningDay } from '../../shared/time.ts';
import type { TextId } from '../cards/bilingual-text.ts';
import { EXERCISES, type Exercise } from '../cards/exercise.ts';
import type { Card } from '../reviews/card.ts';
import { NEVER } from './card-timing.ts';
import { type DayHistogram, EMPTY_HISTOGRAM, shiftCount } from './day-histogram.ts';
import { hiddenOn, type NoteCards, noteSpan } from './note-cards.ts';

/** How the touched cards of one exercise stand. */
export interface StandingTally {
  /** Not new, not suspended. */
  readonly started: number;
  readonly suspended: number;
  /** Of those in review: by the last learning day on which retrievability is still 0.9 or more. */
  readonly recalledUntil: DayHistogram;
}

/** What the touched notes add to the queue of a day; see {@link noteSpan}. */
export interface QueueTally {
  /** Notes of which a card was touched; the others each have a new card to give. */
  readonly touched: number;
  /** Cards in their steps. */
  readonly learning: number;
  /** Notes by the day on which one of their cards falls due. */
  readonly review: DayHistogram;
  /** Notes by the day from which they have a new card to give … */
  readonly freshFrom: DayHistogram;
  /** … and by the day from which they have not, since a sibling is due. */
  readonly freshUntil: DayHistogram;
}

/** What siblings hide on the day of the latest answer. */
export interface AnsweredTally {
  /** The day of the latest answer in the log, voided or not. */
  readonly day: LearningDay;
  /** The greatest day of any answer; later than `day` only where a clock was set back. */
  readonly newestDay: LearningDay;
  readonly hiddenReview: number;
  readonly hiddenFresh: number;
}

/**
 * All counts of one text: what screens show without ever counting rows. A pure function of the text's
 * exercises, its notes, their cards and the days of their answers.
 */
export interface TextTally {
  readonly textId: TextId;
  /** The exercises that `queue` and `answered` were counted for. */
  readonly exercises: readonly Exercise[];
  /** Sentence pairs that are not deleted. */
  readonly pairs: number;
  /** Of these, the ones with both sides to ask between. */
  readonly askable: number;
  /** Only of exercises with a card that was begun or suspended. */
  readonly standing: Readonly<Partial<Record<Exercise, StandingTally>>>;
  readonly queue: QueueTally;
  readonly answered?: AnsweredTally;
}

export const NO_STANDING: StandingTally = {
  started: 0,
  suspended: 0,
  recalledUntil: EMPTY_HISTOGRAM,
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
    },
  };
}

/**
 * The tally with the touched cards of one askable note added (`by` 1) or taken away (`by` -1). A note
 * without a touched card adds nothing: it is counted in `askable` alone.
 */
export function shiftNote(tally: TextTally, cards: NoteCards, by: 1 | -1): TextTally {
  if (EXERCISES.every((exercise) => cards[exercise] === undefined)) return tally;
  const shifted = {
    ...tally,
    standing: shiftStandings(tally.standing, cards, by),
    queue: shiftQueue(tally, cards, by),
  };
  if (tally.answered === undefined) return shifted;
  return { ...shifted, answered: shiftHidden(tally.answered, tally.exercises, cards, by) };
}

function shiftStandings(
  standing: TextTally['standing'],
  cards: NoteCards,
  by: 1 | -1,
): TextTally['standing'] {
  const shifted = { ...standing };
  for (const exercise of EXERCISES) {
    const card = cards[exercise];
    if (card === undefined) continue;
    const after = shiftStanding(standing[exercise] ?? NO_STANDING, card, by);
    if (after.started === 0 && after.suspended === 0) delete shifted[exercise];
    else shifted[exercise] = after;
  }
  return shifted;
}

function shiftStanding(standing: StandingTally, card: Card, by: 1 | -1): StandingTally {
  if (card.suspended) return { ...standing, suspended: standing.suspended + by };
  if (card.state.kind === 'new') return standing;
  const started = standing.started + by;
  const until = recalledUntil(card.state);
  if (until === undefined) return { ...standing, started };
  return { ...standing, started, recalledUntil: shiftCount(standing.recalledUntil, until, by) };
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
  const { learning, dueFrom, freshFrom } = noteSpan(cards, exercises);
  const isDue = dueFrom !== NEVER;
  const isFresh = freshFrom !== NEVER;
  return {
    touched: queue.touched + by,
    learning: queue.learning + by * learning,
    review: shiftCount(queue.review, dueFrom, isDue ? by : 0),
    freshFrom: shiftCount(queue.freshFrom, freshFrom, isFresh ? by : 0),
    freshUntil: shiftCount(queue.freshUntil, dueFrom, isFresh && isDue ? by : 0),
  };
}

function shiftHidden(
  answered: AnsweredTally,
  exercises: readonly Exercise[],
  cards: NoteCards,
  by: 1 | -1,
): AnsweredTally {
  const hidden = hiddenOn(cards, exercises, answered.day);
  if (hidden.review === 0 && hidden.fresh === 0) return answered;
  return {
    ...answered,
    hiddenReview: answered.hiddenReview + by * hidden.review,
    hiddenFresh: answered.hiddenFresh + by * hidden.fresh,
  };
}

/**
 * The tally after an answer on `day`, before its card is counted. Undefined where siblings may have been
 * answered on that day before, since the clock has been set back in between: count the text anew.
 */
export function withAnswerOn(tally: TextTally, day: LearningDay): TextTally | undefined {
  const { answered } = tally;
  if (answered?.day === day) return tally;
  if (answered !== undefined && day <= answered.newestDay) return undefined;
  return { ...tally, answered: { day, newestDay: day, hiddenReview: 0, hiddenFresh: 0 } };
}

/** The days of the answers as {@link AnsweredTally} has them, one more answer read in log order. */
export function answeredAfter(
  before: Pick<AnsweredTally, 'day' | 'newestDay'> | undefined,
  day: LearningDay,
): AnsweredTally {
  const newestDay = before === undefined || before.newestDay < day ? day : before.newestDay;
  return { day, newestDay, hiddenReview: 0, hiddenFresh: 0 };
}
