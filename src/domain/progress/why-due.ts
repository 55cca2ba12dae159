import type { LearningDay } from '../../shared/time.ts';
import type { Card } from '../reviews/card.ts';
import { cardTiming } from './card-timing.ts';

/** Why a card comes when it comes. */
export type WhyDue =
  | { readonly kind: 'new' | 'suspended' | 'buried' | 'steps' | 'today' }
  /** Days, >= 1. */
  | { readonly kind: 'overdue' | 'later'; readonly days: number };

/** @param card undefined for one that was never touched */
export function whyDue(card: Card | undefined, today: LearningDay): WhyDue {
  const timing = cardTiming(card);
  switch (timing.kind) {
    case 'suspended':
      return { kind: 'suspended' };
    case 'fresh':
      return { kind: timing.from > today ? 'buried' : 'new' };
    case 'instant':
      return { kind: 'steps' };
    case 'day': {
      if (card?.buriedUntil !== undefined && card.buriedUntil >= today) return { kind: 'buried' };
      const days = timing.day - today;
      if (days === 0) return { kind: 'today' };
      return days < 0 ? { kind: 'overdue', days: -days } : { kind: 'later', days };
    }
  }
}
