import { ok, type Result } from '../../shared/result.ts';
import type { KeptReason } from '../../storage/backup/backup-shelf.ts';
import type { Collection } from '../../storage/collection.ts';
import { readMeta } from '../../storage/device-meta.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import { privateFolder } from './kept-folders.ts';

/**
 * Keeps a copy of the collection as it is, before something large happens to it.
 *
 * @returns whether one is kept: not where there is nothing yet, or no place for it
 */
export async function keepCopy(
  c: Collection,
  reason: KeptReason,
): Promise<Result<boolean, StorageFailure>> {
  const folder = await privateFolder();
  if (folder === undefined || (await isEmpty(c))) return ok(false);
  const worker = startCollectionWorker();
  const kept = await worker.keepBackup(folder, reason);
  worker.dispose();
  return kept.ok ? ok(true) : kept;
}

/** Whether neither log has an entry. */
export async function isEmpty(c: Collection): Promise<boolean> {
  const meta = await readMeta(c.db);
  if (meta === undefined) return true;
  return meta.reviewSeq + meta.editSeq + (await c.db.editBatches.count()) === 0;
}
