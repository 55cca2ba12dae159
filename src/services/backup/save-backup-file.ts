import { backupBlob } from '../../storage/backup/backup-blob.ts';
import type { Collection } from '../../storage/collection.ts';
import { saveFile } from '../../ui/save-file.ts';
import { backupName } from './backup-name.ts';

/** Writes the whole collection to a file that the browser saves, without a worker: for when all else broke. */
export async function saveBackupFile(collection: Collection): Promise<void> {
  saveFile(await backupBlob(collection), backupName(collection.now()));
}
