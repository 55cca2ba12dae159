import { ALWAYS } from '../../domain/progress/card-timing.ts';
import type { ListColumn, ListOrder } from '../../domain/progress/search/list-columns.ts';
import { cardNumber } from '../../domain/progress/search/match-property.ts';
import type { SearchContext, SearchedCard } from '../../domain/progress/search/searched-card.ts';
import type { IndexedNote } from './indexed-note.ts';

/** What a search found: a card of a pair, or a pair. */
export interface FoundEntry {
  readonly note: IndexedNote;
  readonly card: SearchedCard | undefined;
}

type SortKey = number | string | undefined;

/** Sorts in place; what has no such number comes last, whichever way. Equal ones keep their order. */
export function sortFound(
  found: FoundEntry[],
  { by, descending }: ListOrder,
  context: SearchContext,
): void {
  const keyed = found.map((entry) => ({ entry, key: keyOf(entry, by, context) }));
  const collator = new Intl.Collator(by === 'zh' ? 'zh' : 'en');
  const way = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return way * collator.compare(String(a), String(b));
  });
  for (const [index, { entry }] of keyed.entries()) found[index] = entry;
}

function keyOf({ note, card }: FoundEntry, by: ListColumn, context: SearchContext): SortKey {
  switch (by) {
    case 'en':
    case 'zh':
      return note[by] === '' ? undefined : note[by];
    case 'text':
      return note.text.title;
    case 'tags':
      return note.tags.length === 0 ? undefined : note.tags.join(' ');
    case 'exercise':
      return card?.exercise;
    case 'flag':
      return card?.card?.flag;
    case 'due':
      return dueKey(card);
    default:
      return cardNumber(card?.card, by, context);
  }
}

/** Cards in their steps come before those of any day. */
function dueKey(card: SearchedCard | undefined): number | undefined {
  const state = card?.card?.state;
  if (state === undefined || state.kind === 'new') return undefined;
  return state.due.kind === 'day' ? state.due.day : ALWAYS;
}
