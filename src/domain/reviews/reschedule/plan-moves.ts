import { assertNever } from '../../../shared/result.ts';
import { awayMoves } from './away-moves.ts';
import { advanceMoves, postponeMoves } from './lighter-day-moves.ts';
import type { MovableCard, Move, MoveContext } from './movable-card.ts';
import type { MoveWish } from './move-wish.ts';
import { optimalMoves } from './optimal-moves.ts';
import { spreadMoves } from './spread-moves.ts';

/**
 * Which cards a wish moves, and to which day. The same cards in any order give the same plan, so what a
 * preview shows is what is done as long as nothing was answered in between.
 */
export function planMoves(
  cards: readonly MovableCard[],
  wish: MoveWish,
  context: MoveContext,
): Move[] {
  switch (wish.kind) {
    case 'optimal':
      return optimalMoves(cards, context);
    case 'spread':
      return spreadMoves(cards, wish.days, context);
    case 'away':
      return awayMoves(cards, wish, context);
    case 'postpone':
      return postponeMoves(cards, wish.count, context);
    case 'advance':
      return advanceMoves(cards, wish.count, context);
    default:
      return assertNever(wish);
  }
}
