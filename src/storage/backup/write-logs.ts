import type { AttachmentRow } from '../attachments/attachment.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  LOG_FILES,
  LOG_NAMES,
  type LogName,
  MANIFEST_FILE,
  MEDIA_FOLDER,
} from './backup-format.ts';
import { PieceHasher } from './piece-hasher.ts';
import type { WriteBytes } from './write-bytes.ts';
import { ZipWriter } from './zip-writer.ts';

export interface LoggedGroups {
  /** In ms since 1970. */
  readonly writtenAt: number;
  /** The entries of a log, some at a time; asked for one log after the other. */
  readonly groupsOf: (
    log: LogName,
  ) => Iterable<readonly unknown[]> | Promise<Iterable<readonly unknown[]>>;
  /** Recordings, asked for after the logs, one at a time. */
  readonly recordings?: AsyncIterable<AttachmentRow> | undefined;
  /** Called before each group, and each recording, is written. */
  readonly onGroup?: (() => void) | undefined;
  /** Called after it, with the entries written so far. */
  readonly onWritten?: ((done: number) => void) | undefined;
}

const encoder = new TextEncoder();
/** Entries that are turned to text and written together. */
const AT_ONCE = 1_000;

/**
 * Writes both logs as a backup: a zip file of JSON lines, recordings, and a manifest with counts and
 * checksums. Holds a thousand entries as text, or one recording, not the file. Knows nothing of where the entries come from.
 */
export async function writeLogs(
  write: WriteBytes,
  { writtenAt, groupsOf, recordings, onGroup, onWritten }: LoggedGroups,
): Promise<BackupManifest> {
  const zip = new ZipWriter(write, writtenAt);
  const counts = { edits: 0, reviews: 0 };
  const hashers = { edits: new PieceHasher(), reviews: new PieceHasher() };
  for (const log of LOG_NAMES) {
    await zip.begin(LOG_FILES[log]);
    for (const entries of inParts(await groupsOf(log))) {
      onGroup?.();
      const lines = encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await hashers[log].add(lines);
      zip.push(lines);
      counts[log] += entries.length;
      onWritten?.(counts.edits + counts.reviews);
    }
  }
  let written = 0;
  for await (const { sha256, bytes } of recordings ?? []) {
    onGroup?.();
    await zip.store(`${MEDIA_FOLDER}${sha256}`, bytes);
    written += 1;
  }
  const [edits, reviews] = [await hashers.edits.finish(), await hashers.reviews.finish()];
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    writtenAt,
    counts,
    ...(written > 0 && { recordings: written }),
    ...(edits && reviews && { sha256: { edits: [...edits], reviews: [...reviews] } }),
  };
  await zip.begin(MANIFEST_FILE);
  zip.push(encoder.encode(`${JSON.stringify(manifest, undefined, 2)}\n`));
  await zip.finish();
  return manifest;
}

function* inParts(groups: Iterable<readonly unknown[]>): Generator<readonly unknown[]> {
  for (const entries of groups) {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      yield entries.slice(from, from + AT_ONCE);
    }
  }
}
