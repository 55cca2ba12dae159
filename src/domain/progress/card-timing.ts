import type { EpochMs, LearningDay } from '../../shared/time.ts';
import type { Card } from '../reviews/card.ts';

/** Before every learning day that there can be, and after; both fit in 32 bits. */
export const ALWAYS = -0x7fff_ffff as LearningDay;
export const NEVER = 0x7fff_ffff as LearningDay;

/** When a card may be asked next, with burying and suspending taken into account. */
export type CardTiming =
  | { readonly kind: 'suspended' }
  /** New; may be introduced from that day on. */
  | { readonly kind: 'fresh'; readonly from: LearningDay }
  /** In its steps within a day. */
  | { readonly kind: 'instant'; readonly at: EpochMs }
  | { readonly kind: 'day'; readonly day: LearningDay };

/** A missing card is one that was never touched: new. */
export function cardTiming(card: Card | undefined): CardTiming {
  if (card === undefined) return { kind: 'fresh', from: ALWAYS };
  if (card.suspended) return { kind: 'suspended' };
  const { state } = card;
  const shown = card.buriedUntil === undefined ? ALWAYS : nextDay(card.buriedUntil);
  if (state.kind === 'new') return { kind: 'fresh', from: shown };
  if (state.due.kind === 'day') return { kind: 'day', day: laterOf(state.due.day, shown) };
  // Buried in the middle of its steps: it waits for the next day. An older burial is over.
  if (shown > state.last.day) return { kind: 'day', day: shown };
  return { kind: 'instant', at: state.due.at };
}

function nextDay(day: LearningDay): LearningDay {
  return (day + 1) as LearningDay;
}

function laterOf(a: LearningDay, b: LearningDay): LearningDay {
  return a > b ? a : b;
}

/** Whether the card was answered on that learning day, and that answer stands. */
export function isAnsweredOn(card: Card | undefined, day: LearningDay): boolean {
  return card !== undefined && card.state.kind !== 'new' && card.state.last.day === day;
}
