import { assertNever } from '../../shared/result.ts';
import type { LearningDay } from '../../shared/time.ts';
import type { Card, CardState, Due, LastReview } from './card.ts';
import { nextMemory } from './fsrs.ts';
import { AGAIN } from './grade.ts';
import { elapsedDays } from './learning-day.ts';
import type { Memory } from './memory.ts';
import type { Answered, CarriedCard, Delay, Review } from './review.ts';

/**
 * The card after one more entry. Memory is reckoned anew from the grade and the learning days; state
 * and due date are those that the entry recorded.
 *
 * `undone` changes nothing here, since what it voids is already in the card: replay the rest instead.
 *
 * - `forgotten` makes the card new; `reps` and `lapses` stay, as they tell what happened.
 * - `due-set` gives a card that was answered before its next day, in review; a new card stays new,
 *   because it has no memory to be scheduled by.
 * - `carried` puts the card where it stood in another program. Memory is what that program knew; where it
 *   knew none, what the answers before give. It changes nothing where neither is there.
 * - A card stays suspended, buried and flagged through everything else that happens to it.
 */
export function applyReview(card: Card, review: Review, parameters: readonly number[]): Card {
  switch (review.kind) {
    case 'answered':
      return applyAnswer(card, review, parameters);
    case 'undone':
      return card;
    case 'forgotten':
      return { ...card, state: { kind: 'new' } };
    case 'due-set':
      return { ...card, state: withDueDay(card.state, review.dueDay) };
    case 'suspended':
      return { ...card, suspended: true };
    case 'unsuspended':
      return { ...card, suspended: false };
    case 'buried':
      return { ...card, buriedUntil: review.day };
    case 'flagged':
      return withFlag(card, review.flag);
    case 'practised':
      return card;
    case 'carried':
      return withCarried(card, review.carried);
    default:
      return assertNever(review);
  }
}

function withCarried(card: Card, { state, reps, lapses }: CarriedCard): Card {
  const memory = state.memory ?? (card.state.kind === 'new' ? undefined : card.state.memory);
  return memory === undefined ? card : { ...card, state: { ...state, memory }, reps, lapses };
}

function withFlag({ flag: _flag, ...card }: Card, flag: number): Card {
  return flag === 0 ? card : { ...card, flag };
}

/** A copy that is then written to: a literal that writes over what it spreads takes five times as long. */
function applyAnswer(card: Card, review: Answered, parameters: readonly number[]): Card {
  const after = { ...card };
  answerInPlace(after, review, parameters);
  return after;
}

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** The same as {@link applyReview} for an answer, written into a card that is nobody else's. */
export function answerInPlace(
  card: Mutable<Card>,
  review: Answered,
  parameters: readonly number[],
): void {
  const { state } = card;
  const isNew = state.kind === 'new';
  const elapsed = isNew ? 0 : elapsedDays(state.last, review.day);
  const memory = nextMemory(isNew ? undefined : state.memory, elapsed, review.grade, parameters);
  const last = lastReview(isNew ? undefined : state.last, review);
  card.state = stateAfter(review, memory, last);
  card.reps += 1;
  if (state.kind === 'review' && review.grade === AGAIN) card.lapses += 1;
  if (review.suspends === true) card.suspended = true;
}

/** Remembers the newest day seen as long as the clock stands behind it. */
function lastReview(before: LastReview | undefined, { at, day }: Answered): LastReview {
  const newestDay = before?.newestDay ?? before?.day;
  return newestDay === undefined || newestDay <= day ? { at, day } : { at, day, newestDay };
}

function stateAfter({ outcome }: Answered, memory: Memory, last: LastReview): CardState {
  if (outcome.kind === 'review') {
    const { intervalDays } = outcome;
    return { kind: 'review', memory, last, due: dayAfter(last, intervalDays), intervalDays };
  }
  const { kind, remainingSteps, delay } = outcome;
  return { kind, memory, last, due: dueAfter(last, delay), remainingSteps };
}

function dueAfter(last: LastReview, delay: Delay): Due {
  if (delay.kind === 'days') return dayAfter(last, delay.days);
  return { kind: 'instant', at: (last.at + delay.ms) as LastReview['at'] };
}

function dayAfter(last: LastReview, days: number): Extract<Due, { kind: 'day' }> {
  return { kind: 'day', day: (last.day + days) as LearningDay };
}

function withDueDay(state: CardState, day: LearningDay): CardState {
  if (state.kind === 'new') return state;
  const { memory, last } = state;
  const intervalDays = Math.max(1, day - last.day);
  return { kind: 'review', memory, last, due: { kind: 'day', day }, intervalDays };
}
