import type { Result } from '../shared/result.ts';
import type { DuizhaoDatabase } from './database.ts';
import { attemptWrite, type StorageFailure } from './storage-failure.ts';

/** What was typed and not yet used, so that a reload keeps it. No part of the collection or its logs. */
export async function readDraft(db: DuizhaoDatabase, key: string): Promise<string | undefined> {
  return (await db.drafts.get(key))?.text;
}

export function writeDraft(
  db: DuizhaoDatabase,
  key: string,
  text: string,
): Promise<Result<true, StorageFailure>> {
  return attemptWrite(async () => {
    await db.drafts.put({ key, text });
    return true as const;
  });
}

export function clearDraft(
  db: DuizhaoDatabase,
  key: string,
): Promise<Result<true, StorageFailure>> {
  return attemptWrite(async () => {
    await db.drafts.delete(key);
    return true as const;
  });
}
