import type { DuizhaoDatabase } from '../database.ts';

const KEY = 'backup';

/** The folder that the learner chose for backups. A handle can only be kept in IndexedDB. */
export async function readBackupFolder(
  db: DuizhaoDatabase,
): Promise<FileSystemDirectoryHandle | undefined> {
  return (await db.folders.get(KEY))?.handle;
}

export async function storeBackupFolder(
  db: DuizhaoDatabase,
  handle: FileSystemDirectoryHandle,
): Promise<void> {
  await db.folders.put({ key: KEY, handle });
}

export async function forgetBackupFolder(db: DuizhaoDatabase): Promise<void> {
  await db.folders.delete(KEY);
}
