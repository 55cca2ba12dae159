import {
  createSyncDatabase,
  SYNC_DATABASE_NAME,
  type SyncDatabase,
} from '../../storage/sync/sync-database.ts';

let opened: SyncDatabase | undefined;

/** What this browser knows of sync; opened when first asked for. */
export function browserSync(): SyncDatabase {
  opened ??= createSyncDatabase(SYNC_DATABASE_NAME);
  return opened;
}
