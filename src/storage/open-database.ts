import type { Result } from '../shared/result.ts';
import type { DuizhaoDatabase } from './database.ts';
import { attemptWrite, type StorageFailure } from './storage-failure.ts';

/** Connects, upgrading the schema where needed; waits as long as another tab holds an older one open. */
export function openDatabase(db: DuizhaoDatabase): Promise<Result<true, StorageFailure>> {
  return attemptWrite(async () => {
    if (!db.isOpen()) await db.open();
    return true as const;
  });
}
