import type { EpochMs } from '../../shared/time.ts';
import type { Collection } from '../collection.ts';
import { backupsToKeep } from './backups-to-keep.ts';
import { announceKept } from './kept-channel.ts';
import { type BackupWork, writeBackup } from './write-backup.ts';

/** How many of those before a restore are kept, the newest. */
const MOST_COPIES = 10;

/** Why a backup was kept. */
export type KeptReason =
  | 'daily'
  | 'before-restore'
  | 'before-repair'
  | 'before-sync'
  | 'before-import';

export interface KeptBackup {
  readonly name: string;
  readonly at: EpochMs;
  readonly reason: KeptReason;
  /** Bytes. */
  readonly size: number;
}

const NAME =
  /^duizhao-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-(daily|before-restore|before-repair|before-sync|before-import)\.zip$/;

/** The backups in a folder, the newest first; other files are passed over. */
export async function listKept(folder: FileSystemDirectoryHandle): Promise<KeptBackup[]> {
  const kept: KeptBackup[] = [];
  for await (const handle of folder.values()) {
    const [, day, hour, minute, second, reason] = NAME.exec(handle.name) ?? [];
    if (handle.kind !== 'file' || day === undefined) continue;
    const { size } = await handle.getFile();
    // One that was being written when the browser was killed.
    if (size === 0) continue;
    const at = Date.parse(`${day}T${hour}:${minute}:${second}Z`) as EpochMs;
    kept.push({ name: handle.name, at, reason: reason as KeptReason, size });
  }
  return kept.sort((a, b) => b.at - a.at);
}

/**
 * Writes a backup into a folder and takes away those that are not to be kept any longer. The browser
 * writes beside the name and moves the file there when it is whole.
 *
 * @throws StorageRefusal `cancelled`; whatever the folder throws, such as QuotaExceededError
 */
export async function keepBackup(
  c: Pick<Collection, 'db' | 'now' | 'utcOffset'>,
  folder: FileSystemDirectoryHandle,
  reason: KeptReason,
  work: BackupWork = {},
): Promise<KeptBackup> {
  const at = c.now();
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '');
  const name = `duizhao-${stamp}Z-${reason}.zip`;
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  try {
    await writeBackup(c, (bytes) => file.write(bytes), { ...work, withRecordings: false });
    await file.close();
  } catch (cause) {
    await file.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw cause;
  }
  // A restore reads one of these while it keeps another: nothing is taken away under its hands.
  if (reason === 'daily') await thin(folder, c.utcOffset(at));
  const { size } = await handle.getFile();
  announceKept();
  return { name, at, reason, size };
}

export async function openKept(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  const handle = await folder.getFileHandle(name);
  return handle.getFile();
}

async function thin(folder: FileSystemDirectoryHandle, utcOffset: number): Promise<void> {
  const kept = await listKept(folder);
  const daily = kept.filter(({ reason }) => reason === 'daily').map(({ at }) => at);
  const wanted = backupsToKeep(daily, utcOffset);
  const copies = kept.filter(({ reason }) => reason !== 'daily');
  const old = [
    ...kept.filter(({ at, reason }) => reason === 'daily' && !wanted.has(at)),
    ...copies.slice(MOST_COPIES),
  ];
  for (const { name } of old) await folder.removeEntry(name);
}
