import type { LearningDay } from '../../../shared/time.ts';
import { retrievability } from '../fsrs.ts';
import { DayLoads } from './day-loads.ts';
import { lastAllowedDay, type MovableCard, type Move, type MoveContext } from './movable-card.ts';

/**
 * What is due now over `days` days, so that with what comes on them anyway they are as even as they can
 * be. What is likeliest still known comes first, since that can be kept; what is probably lost already
 * loses least by waiting. A card whose longest interval is over stays due now.
 */
export function spreadMoves(
  cards: readonly MovableCard[],
  days: number,
  context: MoveContext,
): Move[] {
  const { today } = context;
  const asked = cards.filter((card) => !card.suspended);
  const due = byRecall(
    asked.filter((card) => card.dueDay <= today),
    context,
  );
  const lastDay = today + Math.max(1, Math.floor(days)) - 1;
  const loads = new DayLoads(asked.map((card) => card.dueDay).filter((day) => day > today));
  const rooms = roomsOf(due.length, loads, today, lastDay);
  const moves: Move[] = [];
  let day = today;
  for (const card of due) {
    while (day < lastDay && (rooms.get(day) ?? 0) === 0) day = (day + 1) as LearningDay;
    const to = Math.min(day, lastAllowedDay(card, context)) as LearningDay;
    rooms.set(day, (rooms.get(day) ?? 0) - 1);
    if (to > today) moves.push({ card, day: to });
  }
  return moves;
}

/** How many of `count` cards each day takes. */
function roomsOf(
  count: number,
  loads: DayLoads,
  today: LearningDay,
  lastDay: number,
): Map<LearningDay, number> {
  const rooms = new Map<LearningDay, number>();
  for (let placed = 0; placed < count; placed += 1) {
    const day = loads.lightest(today, lastDay);
    loads.put(day);
    rooms.set(day, (rooms.get(day) ?? 0) + 1);
  }
  return rooms;
}

/** By the chance of recall today, the highest first. */
function byRecall(
  cards: readonly MovableCard[],
  { today, parameters }: MoveContext,
): MovableCard[] {
  const recall = (card: MovableCard): number =>
    retrievability(card.memory, Math.max(0, today - card.lastDay), parameters);
  return cards
    .map((card) => ({ card, chance: recall(card) }))
    .sort((a, b) => b.chance - a.chance || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
}
