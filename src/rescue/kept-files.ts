import { KEPT_BACKUPS_FOLDER } from '../storage/kept-names.ts';

/** The backups that the app kept in this browser, the newest first; none where it cannot say. */
export async function keptFiles(): Promise<File[]> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(KEPT_BACKUPS_FOLDER);
    const files: File[] = [];
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') files.push(await handle.getFile());
    }
    return files.toSorted((a, b) => (a.name < b.name ? 1 : -1));
  } catch {
    return [];
  }
}
