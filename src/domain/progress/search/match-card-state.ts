import { cardTiming } from '../card-timing.ts';
import type { SearchedState } from './search-query.ts';
import type { SearchContext, SearchedCard, SearchMatch } from './searched-card.ts';

type MatchCard = (searched: SearchedCard) => boolean;

/**
 * How a card stands. Anki's meanings: `review` is what has passed its steps once and so counts relearning,
 * `due` is what would come now if there were no limits, new cards not among it.
 */
export function matchCardState(state: SearchedState, context: SearchContext): SearchMatch {
  if (state === 'leech') {
    return ({ text }, searched) =>
      text.leechThreshold > 0 && (searched?.card?.lapses ?? 0) >= text.leechThreshold;
  }
  const matches = stateOf(state, context);
  return (_note, searched) => searched !== undefined && matches(searched);
}

function stateOf(state: Exclude<SearchedState, 'leech'>, { today, now }: SearchContext): MatchCard {
  switch (state) {
    case 'new':
      return ({ card }) => card === undefined || card.state.kind === 'new';
    case 'learn':
      return ({ card }) => card?.state.kind === 'learning' || card?.state.kind === 'relearning';
    case 'review':
      return ({ card }) => card?.state.kind === 'review' || card?.state.kind === 'relearning';
    case 'suspended':
      return ({ card }) => card?.suspended === true;
    case 'buried':
      return ({ card }) => card?.buriedUntil !== undefined && card.buriedUntil >= today;
    case 'due':
      return ({ card, isAsked }) => {
        if (!isAsked || card === undefined) return false;
        const timing = cardTiming(card);
        return timing.kind === 'instant'
          ? timing.at <= now
          : timing.kind === 'day' && timing.day <= today;
      };
  }
}
