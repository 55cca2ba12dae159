import { KEPT_BACKUPS_FOLDER } from '../../storage/kept-names.ts';

/** Where the browser keeps backups of its own accord: out of the learner's sight, off the network. */
export async function privateFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!('createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {}))) return undefined;
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(KEPT_BACKUPS_FOLDER, { create: true });
  } catch {
    // A private window, or a browser that forbids it: no such place.
    return undefined;
  }
}
