import type { LearningDay } from '../../shared/time.ts';
import type { Card } from './card.ts';
import type { ReviewAction } from './review.ts';

/** What the learner wants with many cards at once. */
export type CardsWish =
  | { readonly kind: 'suspend' | 'unsuspend' | 'bury' | 'forget' }
  /** 1 to 7; 0 takes the flag away. */
  | { readonly kind: 'flag'; readonly flag: number }
  /** Spread evenly over these days, both included, in the order of the cards. */
  | { readonly kind: 'due'; readonly from: LearningDay; readonly until: LearningDay };

/**
 * What happens to one card of many; undefined where it is as it is wished already, or has no day to be
 * moved: a new one.
 *
 * @param place of the card among the `count` that are moved, 0 for the first
 */
export function actionFor(
  card: Card,
  wish: CardsWish,
  {
    today,
    place,
    count,
  }: { readonly today: LearningDay; readonly place: number; readonly count: number },
): ReviewAction | undefined {
  const isNew = card.state.kind === 'new';
  switch (wish.kind) {
    case 'suspend':
      return card.suspended ? undefined : { kind: 'suspended', plan: 'cards' };
    case 'unsuspend':
      return card.suspended ? { kind: 'unsuspended', plan: 'cards' } : undefined;
    case 'bury':
      return card.buriedUntil === today ? undefined : { kind: 'buried', plan: 'cards' };
    case 'forget':
      return isNew ? undefined : { kind: 'forgotten', plan: 'cards' };
    case 'flag':
      return (card.flag ?? 0) === wish.flag
        ? undefined
        : { kind: 'flagged', flag: wish.flag, plan: 'cards' };
    case 'due':
      return isNew
        ? undefined
        : { kind: 'due-set', dueDay: dayFor(wish, place, count), plan: 'cards' };
  }
}

function dayFor(
  { from, until }: Extract<CardsWish, { kind: 'due' }>,
  place: number,
  count: number,
): LearningDay {
  const days = Math.max(1, until - from + 1);
  return (from + Math.floor((place * days) / Math.max(1, count))) as LearningDay;
}

/** The actions of all cards that change, in their order. */
export function planCards(cards: readonly Card[], wish: CardsWish, today: LearningDay) {
  const movable = wish.kind === 'due' ? cards.filter(({ state }) => state.kind !== 'new') : cards;
  return movable.flatMap((card, place) => {
    const action = actionFor(card, wish, { today, place, count: movable.length });
    return action === undefined ? [] : [{ cardId: card.id, action }];
  });
}
