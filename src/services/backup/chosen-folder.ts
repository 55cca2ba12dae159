import { readBackupFolder, storeBackupFolder } from '../../storage/backup/backup-folder.ts';
import type { Collection } from '../../storage/collection.ts';

/** Not yet among the types of the platform: only Chromium has them. */
declare global {
  interface Window {
    showDirectoryPicker?: (options: {
      readonly id: string;
      readonly mode: 'readwrite';
    }) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
    requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  }
}

const WRITING = { mode: 'readwrite' } as const;

export function canChooseFolder(): boolean {
  return window.showDirectoryPicker !== undefined;
}

/** Asks the learner for a folder and remembers it; undefined where they chose none. */
export async function chooseFolder(
  c: Pick<Collection, 'db'>,
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const folder = await window.showDirectoryPicker?.({ id: 'duizhao-backups', ...WRITING });
    if (folder !== undefined) await storeBackupFolder(c.db, folder);
    return folder;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}

/**
 * The folder that the learner chose.
 *
 * @param wish `granted`: only if it may be written to now, without asking; `any`: in any case
 */
export async function chosenFolder(
  c: Pick<Collection, 'db'>,
  wish: 'granted' | 'any',
): Promise<FileSystemDirectoryHandle | undefined> {
  const folder = await readBackupFolder(c.db);
  if (folder === undefined || wish === 'any') return folder;
  return (await mayWrite(folder)) ? folder : undefined;
}

export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const permission = await folder.queryPermission?.(WRITING);
  return permission === undefined || permission === 'granted';
}

/** Asks the browser to let it be written to again; only while a key or a button is being pressed. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.requestPermission?.(WRITING)) === 'granted';
}
