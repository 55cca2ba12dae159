import type { Card } from '../../reviews/card.ts';
import { recallOn } from '../../reviews/card-timeline.ts';
import type { Comparison, SearchedProperty, SearchTerm } from './search-query.ts';
import type { SearchContext, SearchMatch } from './searched-card.ts';

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** Compares a number of a card; a card that has no such number is never found by it. */
export function matchProperty(
  { property, comparison, value }: Extract<SearchTerm, { kind: 'prop' }>,
  context: Pick<SearchContext, 'today' | 'parameters'>,
): SearchMatch {
  const compare = COMPARE[comparison];
  return (_note, searched) => {
    const number =
      searched === undefined ? undefined : cardNumber(searched.card, property, context);
    return number !== undefined && compare(number, value);
  };
}

/** A number of a card; undefined where it has none: a new card was never answered. */
export function cardNumber(
  card: Card | undefined,
  property: SearchedProperty,
  { today, parameters }: Pick<SearchContext, 'today' | 'parameters'>,
): number | undefined {
  if (property === 'lapses' || property === 'reps') return card?.[property] ?? 0;
  if (card === undefined || card.state.kind === 'new') return undefined;
  const { state } = card;
  switch (property) {
    case 'stability':
    case 'difficulty':
      return state.memory[property];
    case 'retrievability':
      return recallOn(card, today, parameters);
    case 'interval':
      return state.kind === 'review' ? state.intervalDays : undefined;
    case 'due':
      return state.due.kind === 'day' ? state.due.day - today : 0;
  }
}
