import { DAY_MS, MINUTE_MS } from '../../domain/reviews/learning-day.ts';
import type { EpochMs } from '../../shared/time.ts';
import { listKept } from '../../storage/backup/backup-shelf.ts';
import type { Collection } from '../../storage/collection.ts';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import { chosenFolder } from './chosen-folder.ts';
import { isEmpty } from './keep-copy.ts';
import { privateFolder } from './kept-folders.ts';

/** Tabs that are opened together must not each write one. */
const LOCK = 'duizhao-daily-backup';

/**
 * Keeps a backup of what was there when the learner came back, once a day, in the browser's own folder
 * and in the one that they chose. What fails here is tried again at the next visit; the folder's row in
 * the settings says how old its newest is.
 */
export async function keepDailyBackup(c: Collection): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null || (await isEmpty(c))) return;
    const own = await chosenFolder(c, 'granted');
    for (const folder of [await privateFolder(), own]) {
      try {
        if (folder !== undefined && (await lacksToday(c, folder))) {
          await keepInto(folder, folder === own);
        }
      } catch (cause) {
        if (!isOfFolder(cause)) throw cause;
      }
    }
  });
}

/** Somebody, or the browser, takes files or the folder away while they are looked at. */
function isOfFolder(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    ['NotFoundError', 'NotAllowedError', 'NoModificationAllowedError'].includes(cause.name)
  );
}

async function lacksToday(c: Collection, folder: FileSystemDirectoryHandle): Promise<boolean> {
  const now = c.now();
  const day = (at: EpochMs): number => Math.floor((at + c.utcOffset(now) * MINUTE_MS) / DAY_MS);
  const kept = await listKept(folder);
  return !kept.some(({ at, reason }) => reason === 'daily' && day(at) === day(now));
}

async function keepInto(folder: FileSystemDirectoryHandle, isOwn: boolean): Promise<void> {
  const worker = startCollectionWorker();
  await (isOwn ? worker.keepInFolder(folder) : worker.keepBackup(folder, 'daily'));
  worker.dispose();
}
