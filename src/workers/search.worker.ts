import { expose } from 'comlink';
import type { EpochMs } from '../shared/time.ts';
import { createDatabase } from '../storage/database.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';
import { CollectionSearch } from '../storage/search/search-collection.ts';
import { attemptWrite } from '../storage/storage-failure.ts';
import { fetchedOnce } from './language/fetched-once.ts';
import { LINES_AT_FIRST, type SearchWork } from './search.contract.ts';

const loadReadings = fetchedOnce(
  async () => (await import('./character-readings.ts')).characterReadings,
);

const collection = {
  db: createDatabase(DATABASE_NAME),
  now: () => Date.now() as EpochMs,
  utcOffset: (at: EpochMs) => -new Date(at).getTimezoneOffset(),
};
const search = new CollectionSearch(collection, loadReadings);

const work: SearchWork = {
  search: (wish, onProgress) =>
    attemptWrite(async () => {
      const count = await search.search(wish, onProgress);
      return { count, first: search.page(0, LINES_AT_FIRST) };
    }),
  page: (from, to) => search.page(from, to),
  choose: (places) => search.choose(places),
};

expose(work);
