import type { CardId } from '../../domain/cards/card-id.ts';
import { NEVER } from '../../domain/progress/card-timing.ts';
import type { SearchQuery } from '../../domain/progress/search/search-query.ts';
import { orderPractice } from '../../domain/reviews/practice.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { DuizhaoDatabase } from '../database.ts';
import type { PracticeWish } from '../practice-cards.ts';
import type { StorageFailure } from '../storage-failure.ts';
import type { Chosen, Places, SearchWish } from './search-collection.ts';

/** Searches all cards; in the app a worker does. */
export interface CardSearch {
  readonly search: (
    wish: SearchWish,
  ) => Promise<Result<{ readonly count: number }, StorageFailure>>;
  readonly choose: (places: Places) => Promise<Chosen>;
}

/** Cards of what was found that are looked at, from all over it. */
const MOST_ROWS = 2_000;

/**
 * Cards to practise that a search finds, in order: begun, not suspended, asked by their text.
 *
 * @param seed of the shuffle
 */
export async function pickFound(
  db: DuizhaoDatabase,
  search: CardSearch,
  { query, textId, kind, count }: PracticeWish & { readonly query: SearchQuery },
  seed: number,
): Promise<Result<CardId[], StorageFailure>> {
  const found = await search.search({ query: amongBegun(query), unit: 'cards', textId });
  if (!found.ok) return found;
  const { cards } = await search.choose(spreadPlaces(found.value.count));
  const rows = (await db.cards.bulkGet([...cards])).filter((row) => row !== undefined);
  const asked = rows.filter(({ dueDay, dueAt }) => dueDay !== NEVER || dueAt !== undefined);
  return ok(orderPractice(asked, kind, seed, count));
}

function amongBegun(query: SearchQuery): SearchQuery {
  return {
    kind: 'and',
    parts: [
      query,
      { kind: 'not', part: { kind: 'is', state: 'new' } },
      { kind: 'not', part: { kind: 'is', state: 'suspended' } },
    ],
  };
}

function spreadPlaces(count: number): Places {
  if (count <= MOST_ROWS) return [[0, count]];
  return Array.from({ length: MOST_ROWS }, (_, index) => {
    const at = Math.floor((index * count) / MOST_ROWS);
    return [at, at + 1] as const;
  });
}
