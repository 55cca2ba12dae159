import { proxy, releaseProxy, wrap } from 'comlink';
import { err, type Result } from '../shared/result.ts';
import type { OnProgress } from '../storage/rebuild-projections.ts';
import type { Chosen, FoundRow, Places, SearchWish } from '../storage/search/search-collection.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { SearchStart, SearchWork } from './search.contract.ts';
import address from './search.worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Searches of all pairs and cards, off the main thread; what is asked for earlier is answered earlier. */
export interface SearchClient {
  readonly search: (
    wish: SearchWish,
    onProgress?: OnProgress,
  ) => Promise<Result<SearchStart, StorageFailure>>;
  /** Lines of what the latest search found. */
  readonly page: (from: number, to: number) => Promise<FoundRow[]>;
  readonly choose: (places: Places) => Promise<Chosen>;
  /** Ends the thread; what still runs never resolves. */
  readonly dispose: () => void;
}

export function startSearchWorker(): SearchClient {
  const worker = startWorker(address, 'search');
  const remote = wrap<SearchWork>(worker);
  const death = new Promise<Result<never, StorageFailure>>((resolve) => {
    worker.addEventListener('error', () => resolve(err({ kind: 'closed' })));
  });
  return {
    search: (wish, onProgress = () => undefined) =>
      Promise.race([remote.search(wish, proxy(onProgress)), death]),
    page: (from, to) => remote.page(from, to),
    choose: (places) => remote.choose(places),
    dispose: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
