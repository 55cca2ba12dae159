import { readRecordings } from '../attachments/attachment-repository.ts';
import type { Collection } from '../collection.ts';
import type { OnProgress } from '../rebuild-projections.ts';
import { StorageRefusal } from '../storage-failure.ts';
import type { BackupManifest } from './backup-format.ts';
import { entriesOf, sizeOfLog, snapshotLogs } from './snapshot-logs.ts';
import type { WriteBytes } from './write-bytes.ts';
import { writeLogs } from './write-logs.ts';

export interface BackupWork {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenWork extends BackupWork {
  /** Whether the recordings are in it too. */
  readonly withRecordings?: boolean | undefined;
}

/**
 * Writes the whole collection as a zip file: both logs, the recordings and a manifest. Everything else can be made from
 * them. Needs the packed logs and a thousand entries in memory, not the file.
 *
 * @throws StorageRefusal `cancelled`; what was written until then is no backup
 */
export async function writeBackup(
  c: Pick<Collection, 'db' | 'now'>,
  write: WriteBytes,
  { onProgress, signal, withRecordings = true }: WrittenWork = {},
): Promise<BackupManifest> {
  const snapshot = await snapshotLogs(c.db);
  const total = sizeOfLog(snapshot, 'edits') + sizeOfLog(snapshot, 'reviews');
  return writeLogs(write, {
    writtenAt: c.now(),
    groupsOf: (log) => entriesOf(snapshot, log),
    recordings: withRecordings ? readRecordings(c.db) : undefined,
    onGroup: () => {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
    },
    onWritten: (done) => onProgress?.(done, total),
  });
}
