import type { BackupManifest } from '../storage/backup/backup-format.ts';
import { gatherBlob } from '../storage/backup/gather-blob.ts';
import { writeLogs } from '../storage/backup/write-logs.ts';
import { readLog } from './read-logs.ts';
import { rescueRecordings } from './rescue-recordings.ts';

export interface Rescued {
  readonly file: Blob;
  readonly counts: BackupManifest['counts'];
  /** Rows and entries that could not be read; they are in the raw file as far as the browser gives them. */
  readonly unreadable: number;
}

/**
 * Both logs and the recordings as a backup that the app restores, read without the app.
 *
 * @param writtenAt in ms since 1970
 */
export async function rescueBackup(db: IDBDatabase, writtenAt: number): Promise<Rescued> {
  const { take, finish } = gatherBlob();
  const missed: (() => number)[] = [];
  const { counts } = await writeLogs(take, {
    writtenAt,
    groupsOf: async (log) => {
      const { groups, unreadable } = await readLog(db, log);
      missed.push(unreadable);
      return groups;
    },
    recordings: rescueRecordings(db),
  });
  const unreadable = missed.reduce((sum, count) => sum + count(), 0);
  return { file: finish('application/zip'), counts, unreadable };
}
