import { writeBackup } from '../storage/backup.ts';
import type { Collection } from '../storage/collection.ts';
import { saveFile } from '../ui/save-file.ts';

/** Writes the whole collection to a file that the browser saves, named after the day. */
export async function saveBackupFile(
  collection: Collection,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const backup = await writeBackup(collection.db, onProgress);
  const day = new Date(collection.now()).toISOString().slice(0, 10);
  saveFile(backup, `duizhao-${day}.jsonl`);
}
