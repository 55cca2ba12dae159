import * as v from 'valibot';

/*
 * A backup is a zip file of three and the recordings: `edits.jsonl` and `reviews.jsonl` are the two logs, UTF-8, one entry a
 * line, in no order that matters; `manifest.json` says what they hold. docs/backup-format.md has all of it.
 */

export const BACKUP_FORMAT = 'duizhao-backup';
export const BACKUP_VERSION = 1;
export const MANIFEST_FILE = 'manifest.json';
export const LOG_FILES = { edits: 'edits.jsonl', reviews: 'reviews.jsonl' } as const;

/** Recordings stand in this folder, each named by its SHA-256. */
export const MEDIA_FOLDER = 'media/';

export type LogName = keyof typeof LOG_FILES;
export const LOG_NAMES: readonly LogName[] = ['edits', 'reviews'];

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const backupManifest = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Milliseconds since 1970. */
  writtenAt: v.number(),
  /** Entries, which is lines, of each log. */
  counts: v.object({ edits: count, reviews: count }),
  /** Recordings in the file; missing where none was written. */
  recordings: v.optional(count),
  /** Of each MiB of each log's file as it is unpacked; missing where the browser could not reckon it. */
  sha256: v.optional(v.object({ edits: v.array(sha256), reviews: v.array(sha256) })),
});
export type BackupManifest = v.InferOutput<typeof backupManifest>;
