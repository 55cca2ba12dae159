import type { CardId } from '../cards/card-id.ts';
import type { Card } from './card.ts';
import { fuzzFactor } from './fuzz-factor.ts';

/** What can be studied beside the schedule. */
export const PRACTICE_KINDS = [
  'ahead',
  'forgotten',
  'mistakes',
  'begun',
  'hardest',
  'tag',
  'search',
] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/**
 * Cards to practise, in the order in which they shall come: what falls due next first, or the hardest
 * (by difficulty, then by lapses), else shuffled by the seed, the same for the same one.
 *
 * @param count at most so many
 */
export function orderPractice(
  cards: readonly Card[],
  kind: PracticeKind,
  seed: number,
  count: number,
): CardId[] {
  const places = cards
    .filter((card) => !card.suspended && card.state.kind !== 'new')
    .map((card) => ({ card, rank: rankOf(card, kind), shuffle: fuzzFactor(card.id, seed) }));
  places.sort((a, b) => a.rank - b.rank || a.shuffle - b.shuffle);
  return places.slice(0, count).map(({ card }) => card.id);
}

/** The lower, the sooner. */
function rankOf({ state, lapses }: Card, kind: PracticeKind): number {
  if (state.kind === 'new') return 0;
  switch (kind) {
    case 'ahead':
      return state.due.kind === 'day' ? state.due.day : 0;
    case 'hardest':
      return -(state.memory.difficulty + lapses / MANY_LAPSES);
    case 'forgotten':
    case 'mistakes':
    case 'begun':
    case 'tag':
    case 'search':
      return 0;
  }
}

/** More lapses than a card ever has: they decide between equal difficulties. */
const MANY_LAPSES = 1_000_000;
