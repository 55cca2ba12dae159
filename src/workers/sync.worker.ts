import { expose } from 'comlink';
import type { EpochMs } from '../shared/time.ts';
import type { Collection } from '../storage/collection.ts';
import { createDatabase } from '../storage/database.ts';
import { DATABASE_NAME } from '../storage/kept-names.ts';
import { createSyncDatabase, SYNC_DATABASE_NAME } from '../storage/sync/sync-database.ts';
import { runSync } from '../sync/run-sync.ts';
import type { SyncWork } from './sync.contract.ts';

const collection: Collection = {
  db: createDatabase(DATABASE_NAME),
  now: () => Date.now() as EpochMs,
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};
const sync = createSyncDatabase(SYNC_DATABASE_NAME);

const work: SyncWork = { sync: () => runSync(collection, sync) };

expose(work);
