import type { LearningDay } from '../../shared/time.ts';
import type { Card } from '../reviews/card.ts';
import { retrievability } from '../reviews/fsrs.ts';
import { elapsedDays } from '../reviews/learning-day.ts';
import { cardStanding } from './card-standing.ts';

/** From the least to the most that can be recalled; a suspended card stands beside them. */
export const RECALL_BANDS = ['fresh', 'learning', 'faded', 'likely', 'known', 'suspended'] as const;
export type RecallBand = (typeof RECALL_BANDS)[number];

/** Under it a card in review is called faded, from it on likely; known begins at 0.9 (coverage.ts). */
const LIKELY_FROM = 0.7;

/** How well one sentence can be recalled now in one direction. */
export interface SentenceRecall {
  readonly band: RecallBand;
  /**
   * Chance of recall now, 0 to 1; absent where the card was never answered, and in its steps, where it
   * would be near 1 after any answer.
   */
  readonly chance?: number;
}

/**
 * A card in its steps is `learning` however fresh its last answer is. `known` is the same as in coverage,
 * so what is counted there can be counted in the text.
 *
 * @param card undefined for one that was never touched
 * @param parameters FSRS-6 weights, 21 finite numbers
 */
export function sentenceRecall(
  card: Card | undefined,
  today: LearningDay,
  parameters: readonly number[],
): SentenceRecall {
  const standing = cardStanding(card, today);
  if (card === undefined || card.state.kind === 'new') {
    return { band: standing === 'suspended' ? 'suspended' : 'fresh' };
  }
  const { state } = card;
  if (state.kind !== 'review') return { band: standing };
  const chance = retrievability(state.memory, elapsedDays(state.last, today), parameters);
  if (standing !== 'learning') return { band: standing, chance };
  return { band: chance < LIKELY_FROM ? 'faded' : 'likely', chance };
}
