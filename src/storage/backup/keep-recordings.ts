import { listAttachments } from '../attachments/attachment-repository.ts';
import type { Collection } from '../collection.ts';
import { toHex } from './hexadecimal.ts';
import { type BackupWork, writeBackup } from './write-backup.ts';

const NAME = /^duizhao-recordings-[0-9a-f]{16}\.zip$/;

/**
 * Writes a backup that holds the recordings into a folder, unless one of the same recordings is there; older
 * ones of others are taken away. So the recordings of a collection stand in a folder once, and not in the
 * backup of each day.
 *
 * @throws as `keepBackup` does
 */
export async function keepRecordings(
  c: Pick<Collection, 'db' | 'now'>,
  folder: FileSystemDirectoryHandle,
  work: BackupWork = {},
): Promise<void> {
  const name = await nameOf(await listAttachments(c.db));
  if (name === undefined || (await isThere(folder, name))) return;
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  try {
    await writeBackup(c, (bytes) => file.write(bytes), work);
    await file.close();
  } catch (cause) {
    await file.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw cause;
  }
  const others: string[] = [];
  for await (const { name: found } of folder.values()) {
    if (NAME.test(found) && found !== name) others.push(found);
  }
  for (const other of others) await folder.removeEntry(other);
}

/** By which recordings it holds; undefined of none. */
async function nameOf(recordings: readonly string[]): Promise<string | undefined> {
  if (recordings.length === 0) return undefined;
  const all = new TextEncoder().encode(recordings.toSorted((a, b) => (a < b ? -1 : 1)).join('\n'));
  const hash = await crypto.subtle.digest('SHA-256', all);
  return `duizhao-recordings-${toHex(new Uint8Array(hash).subarray(0, 8))}.zip`;
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for await (const handle of folder.values()) {
    // One that was being written when the browser was killed is empty.
    if (handle.kind === 'file' && handle.name === name) return (await handle.getFile()).size > 0;
  }
  return false;
}
