import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  LOG_FILES,
  LOG_NAMES,
  MANIFEST_FILE,
} from '../storage/backup/backup-format.ts';
import { PieceHasher } from '../storage/backup/piece-hasher.ts';
import { ZipWriter } from '../storage/backup/zip-writer.ts';
import { readLog } from './read-logs.ts';

export interface Rescued {
  readonly file: Blob;
  readonly counts: BackupManifest['counts'];
  /** Rows and entries that could not be read; they are in the raw file as far as the browser gives them. */
  readonly unreadable: number;
}

const encoder = new TextEncoder();
const AT_ONCE = 1_000;

/**
 * Both logs as a backup that the app restores, read without the app.
 *
 * @param writtenAt in ms since 1970
 */
export async function rescueBackup(db: IDBDatabase, writtenAt: number): Promise<Rescued> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter((bytes) => void parts.push(bytes), writtenAt);
  const counts = { edits: 0, reviews: 0 };
  const hashes: Record<string, readonly string[] | undefined> = {};
  let unreadable = 0;
  for (const log of LOG_NAMES) {
    const hasher = new PieceHasher();
    const { groups, unreadable: missed } = await readLog(db, log);
    zip.begin(LOG_FILES[log]);
    for (const entries of groups) {
      for (let from = 0; from < entries.length; from += AT_ONCE) {
        const group = entries.slice(from, from + AT_ONCE);
        const lines = encoder.encode(group.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
        await hasher.add(lines);
        await zip.push(lines);
        counts[log] += group.length;
      }
    }
    hashes[log] = await hasher.finish();
    unreadable += missed();
  }
  const { edits, reviews } = hashes;
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
  return { file: new Blob(parts, { type: 'application/zip' }), counts, unreadable };
}
