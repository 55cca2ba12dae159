import { expose } from 'comlink';
import type { EpochMs } from '../shared/time.ts';
import { createDatabase, DATABASE_NAME } from '../storage/database.ts';
import { CollectionSearch } from '../storage/search/search-collection.ts';
import { attemptWrite } from '../storage/storage-failure.ts';
import type { SearchWork } from './search.contract.ts';

const search = new CollectionSearch({
  db: createDatabase(DATABASE_NAME),
  now: () => Date.now() as EpochMs,
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
});

const work: SearchWork = {
  search: (wish, onProgress) => attemptWrite(() => search.search(wish, onProgress)),
  page: (from, to) => search.page(from, to),
  choose: (places) => search.choose(places),
};

expose(work);
