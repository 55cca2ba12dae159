import type { Result } from '../shared/result.ts';
import type { OnProgress } from '../storage/rebuild-projections.ts';
import type { Chosen, FoundRow, Places, SearchWish } from '../storage/search/search-collection.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';

/** Searching all pairs and cards. Everything here must survive structured clone. */
export interface SearchWork {
  /** @returns how many lines were found; `page` and `choose` speak of these until the next search */
  search(wish: SearchWish, onProgress: OnProgress): Promise<Result<number, StorageFailure>>;
  page(from: number, to: number): FoundRow[];
  choose(places: Places): Chosen;
}
