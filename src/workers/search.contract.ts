import type { Result } from '../shared/result.ts';
import type { OnProgress } from '../storage/rebuild-projections.ts';
import type { Chosen, FoundRow, Places, SearchWish } from '../storage/search/search-collection.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';

/** As many as come with what a search found. */
export const LINES_AT_FIRST = 60;

export interface SearchStart {
  /** Lines that were found. */
  readonly count: number;
  /** The lines at the beginning, {@link LINES_AT_FIRST} of them if there are as many. */
  readonly first: readonly FoundRow[];
}

/** Searching all pairs and cards. Everything here must survive structured clone. */
export interface SearchWork {
  /** `page` and `choose` speak of what it found until the next search. */
  search(wish: SearchWish, onProgress: OnProgress): Promise<Result<SearchStart, StorageFailure>>;
  page(from: number, to: number): FoundRow[];
  choose(places: Places): Chosen;
}
