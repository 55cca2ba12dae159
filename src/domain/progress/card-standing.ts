import type { LearningDay } from '../../shared/time.ts';
import type { Card } from '../reviews/card.ts';
import type { Coverage } from './coverage.ts';
import { recalledUntil } from './text-tally.ts';

/** Where one card stands; the same division as {@link Coverage}. A missing card is a new one. */
export function cardStanding(card: Card | undefined, today: LearningDay): keyof Coverage {
  if (card === undefined) return 'fresh';
  if (card.suspended) return 'suspended';
  if (card.state.kind === 'new') return 'fresh';
  const until = recalledUntil(card.state);
  return until !== undefined && today <= until ? 'known' : 'learning';
}
