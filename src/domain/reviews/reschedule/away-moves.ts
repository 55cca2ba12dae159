import type { LearningDay } from '../../../shared/time.ts';
import { DayLoads } from './day-loads.ts';
import { lastAllowedDay, type MovableCard, type Move, type MoveContext } from './movable-card.ts';
import { type SafeDays, safeDaysOf } from './safe-days.ts';

/** Days after the return over which what could not come before is spread; more after a long absence. */
const LEAST_SPREAD_DAYS = 7;

export interface Absence {
  readonly from: LearningDay;
  readonly until: LearningDay;
}

/**
 * Empties the days of an absence. What can safely wait until after it waits; of the rest, what may
 * safely come before it comes before; what is left comes in the first days after it, as it would have
 * in any case.
 */
export function awayMoves(
  cards: readonly MovableCard[],
  absence: Absence,
  context: MoveContext,
): Move[] {
  const { from, until } = absence;
  const asked = cards.filter((card) => !card.suspended);
  const isAway = ({ dueDay }: MovableCard): boolean => {
    // Who is away from today on cannot do what is overdue either.
    return dueDay <= until && (dueDay >= from || from <= context.today);
  };
  const loads = new DayLoads(asked.filter((card) => !isAway(card)).map((card) => card.dueDay));
  const safeDays = safeDaysOf(context);
  const moves: Move[] = [];
  for (const card of asked.filter(isAway).sort(compareDueDays)) {
    const day = dayFor(card, safeDays(card), absence, context, loads);
    loads.put(day);
    if (day !== card.dueDay) moves.push({ card, day });
  }
  return moves;
}

function dayFor(
  card: MovableCard,
  safe: SafeDays,
  { from, until }: Absence,
  context: MoveContext,
  loads: DayLoads,
): LearningDay {
  const spread = Math.max(LEAST_SPREAD_DAYS, Math.ceil((until - from + 1) / 2));
  const after = until + 1;
  if (safe.last >= after) return loads.lightest(after, Math.min(safe.last, until + spread));
  const allowed = lastAllowedDay(card, context);
  // Where the longest interval is over or short it comes as soon as it can, not on the lightest day.
  const soonest = Math.max(context.today, Math.min(safe.first, allowed));
  if (soonest < from) return loads.lightest(soonest, Math.min(from - 1, allowed));
  if (allowed < after) return card.dueDay;
  return loads.lightest(after, Math.min(allowed, until + spread));
}

function compareDueDays(a: MovableCard, b: MovableCard): number {
  return a.dueDay - b.dueDay || (a.id < b.id ? -1 : 1);
}
