import { DayLoads } from './day-loads.ts';
import type { MovableCard, Move, MoveContext } from './movable-card.ts';
import { type SafeDays, safeDaysOf } from './safe-days.ts';

/** What can wait goes no further than this. */
const POSTPONED_DAYS = 14;

/**
 * At most `count` of the cards that are due now to later days, those that can wait longest first, each
 * within its safe days.
 */
export function postponeMoves(
  cards: readonly MovableCard[],
  count: number,
  context: MoveContext,
): Move[] {
  const { today } = context;
  const asked = withSafeDays(cards, context);
  const loads = new DayLoads(asked.map(({ card }) => card.dueDay).filter((day) => day > today));
  return asked
    .filter(({ card, safe }) => card.dueDay <= today && safe.last > today)
    .sort((a, b) => b.safe.last - a.safe.last || compareIds(a.card, b.card))
    .slice(0, Math.max(0, count))
    .map(({ card, safe }) => {
      const day = loads.lightest(today + 1, Math.min(safe.last, today + POSTPONED_DAYS));
      loads.put(day);
      return { card, day };
    });
}

/** At most `count` of the cards of later days to today, the nearest first, each within its safe days. */
export function advanceMoves(
  cards: readonly MovableCard[],
  count: number,
  context: MoveContext,
): Move[] {
  const { today } = context;
  return withSafeDays(cards, context)
    .filter(({ card, safe }) => card.dueDay > today && safe.first <= today)
    .sort((a, b) => a.card.dueDay - b.card.dueDay || compareIds(a.card, b.card))
    .slice(0, Math.max(0, count))
    .map(({ card }) => ({ card, day: today }));
}

interface Bounded {
  readonly card: MovableCard;
  readonly safe: SafeDays;
}

/** Only cards that are asked at all: a suspended one is neither put off nor drawn near. */
function withSafeDays(cards: readonly MovableCard[], context: MoveContext): Bounded[] {
  const safeDays = safeDaysOf(context);
  return cards.filter((card) => !card.suspended).map((card) => ({ card, safe: safeDays(card) }));
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
