import type { Collection } from '../collection.ts';
import type { OnProgress } from '../rebuild-projections.ts';
import { StorageRefusal } from '../storage-failure.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  LOG_FILES,
  LOG_NAMES,
  type LogName,
  MANIFEST_FILE,
} from './backup-format.ts';
import { PieceHasher } from './piece-hasher.ts';
import { entriesOf, type LogSnapshot, sizeOfLog, snapshotLogs } from './snapshot-logs.ts';
import { type WriteBytes, ZipWriter } from './zip-writer.ts';

const encoder = new TextEncoder();
/** Entries that are turned to text, written and shown as progress together. */
const AT_ONCE = 1_000;

export interface BackupWork {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the whole collection as a zip file: both logs and a manifest. Everything else can be made from
 * them. Needs the packed logs and a thousand entries in memory, not the file.
 *
 * @throws StorageRefusal `cancelled`; what was written until then is no backup
 */
export async function writeBackup(
  c: Pick<Collection, 'db' | 'now'>,
  write: WriteBytes,
  { onProgress, signal }: BackupWork = {},
): Promise<BackupManifest> {
  const snapshot = await snapshotLogs(c.db);
  const writtenAt = c.now();
  const zip = new ZipWriter(write, writtenAt);
  const counts = { edits: 0, reviews: 0 };
  const hashers = { edits: new PieceHasher(), reviews: new PieceHasher() };
  const total = sizeOfLog(snapshot, 'edits') + sizeOfLog(snapshot, 'reviews');
  for (const log of LOG_NAMES) {
    zip.begin(LOG_FILES[log]);
    for (const entries of groupsOf(snapshot, log)) {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
      const lines = encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await hashers[log].add(lines);
      counts[log] += entries.length;
      await zip.push(lines);
      onProgress?.(counts.edits + counts.reviews, total);
    }
  }
  const [edits, reviews] = [await hashers.edits.finish(), await hashers.reviews.finish()];
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    writtenAt,
    counts,
    ...(edits && reviews && { sha256: { edits: [...edits], reviews: [...reviews] } }),
  };
  zip.begin(MANIFEST_FILE);
  await zip.push(encoder.encode(`${JSON.stringify(manifest, undefined, 2)}\n`));
  await zip.finish();
  return manifest;
}

function* groupsOf(snapshot: LogSnapshot, log: LogName) {
  for (const entries of entriesOf(snapshot, log)) {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      yield entries.slice(from, from + AT_ONCE);
    }
  }
}
