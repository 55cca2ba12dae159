import * as v from 'valibot';
import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import {
  type AttachmentRow,
  canKeepAttachments,
  LARGEST_ATTACHMENT,
  toAttachment,
} from '../attachments/attachment.ts';
import { StorageRefusal } from '../storage-failure.ts';
import { isSoundEdit, isSoundReview } from './backup-entry.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  backupManifest,
  LOG_FILES,
  LOG_NAMES,
  type LogName,
  MANIFEST_FILE,
  MEDIA_FOLDER,
} from './backup-format.ts';
import { LineSplitter } from './line-splitter.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { PieceHasher } from './piece-hasher.ts';
import { isSealed, unsealBytes } from './unseal.ts';
import { unzipStream } from './unzip-stream.ts';

export type BackupEntry =
  | { readonly log: 'edits'; readonly entry: Edit }
  | { readonly log: 'reviews'; readonly entry: Review };

const anyManifest = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/**
 * Reads a backup entry by entry and checks it on the way: shape, counts, checksums. Only when this has
 * come to its end is the file known to be whole, so keep what it gives aside until then.
 *
 * @param onRecording given each recording, whose bytes are what they are named by
 * @returns what the file says of itself, after the last entry
 * @throws StorageRefusal `bad-backup`; `newer-version` where a newer program wrote it; `sealed` where it
 *   wants a passphrase; `wrong-passphrase`
 */
export async function* parseBackup(
  file: Blob,
  passphrase?: string,
  onRecording: (row: AttachmentRow) => PromiseLike<void> | void = () => undefined,
): AsyncGenerator<BackupEntry, BackupManifest> {
  const logs = { edits: new LogFile(), reviews: new LogFile() };
  const media = new MediaFile();
  const manifest = new LineSplitter();
  let manifestText = '';
  for await (const { name, bytes, last } of unzipStream(await bytesOf(file, passphrase))) {
    const log = LOG_NAMES.find((each) => LOG_FILES[each] === name);
    if (log !== undefined) {
      for await (const line of logs[log].read(bytes, last)) yield parseEntry(log, line);
    } else if (name.startsWith(MEDIA_FOLDER) && canKeepAttachments()) {
      const recording = await media.read(name.slice(MEDIA_FOLDER.length), bytes, last);
      if (recording !== undefined) await onRecording(recording);
    } else if (name === MANIFEST_FILE) {
      manifestText += [...manifest.read(bytes, last)].join('\n');
    }
  }
  const said = parseManifest(manifestText);
  for (const log of LOG_NAMES) {
    if (!(await logs[log].isWhole(said.counts[log], said.sha256?.[log]))) refuse();
  }
  if (canKeepAttachments() && media.count !== (said.recordings ?? 0)) refuse();
  return said;
}

async function bytesOf(
  file: Blob,
  passphrase: string | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  if (!(await isSealed(file))) return readBlob(file);
  if (passphrase === undefined) throw new StorageRefusal({ kind: 'sealed' });
  return unsealBytes(file, passphrase);
}

async function* readBlob(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** A recording is small enough to be held until its end; what it is named by must be what it is. */
class MediaFile {
  #parts: Uint8Array[] = [];
  #length = 0;
  count = 0;

  /** The recording, with its last bytes. */
  async read(name: string, bytes: Uint8Array, last: boolean): Promise<AttachmentRow | undefined> {
    this.#length += bytes.length;
    if (this.#length > LARGEST_ATTACHMENT) refuse();
    this.#parts.push(bytes.slice());
    if (!last) return undefined;
    const row = await toAttachment(
      new Uint8Array(await new Blob(this.#parts as BlobPart[]).arrayBuffer()),
    );
    if (row?.sha256 !== name) return refuse();
    this.#parts = [];
    this.#length = 0;
    this.count += 1;
    return row;
  }
}

/** What is known of a log's file while it is read. */
class LogFile {
  readonly #lines = new LineSplitter();
  readonly #hasher = new PieceHasher();
  #count = 0;
  #ended = false;

  async *read(bytes: Uint8Array, last: boolean): AsyncGenerator<string> {
    // A second file of that name.
    if (this.#ended) refuse();
    this.#ended = last;
    await this.#hasher.add(bytes);
    for (const line of this.#lines.read(bytes, last)) {
      this.#count += 1;
      yield line;
    }
  }

  async isWhole(count: number, hashes: readonly string[] | undefined): Promise<boolean> {
    if (!this.#ended || this.#count !== count) return false;
    const reckoned = await this.#hasher.finish();
    // Where one side could not reckon them, counts and shapes must do.
    if (hashes === undefined || reckoned === undefined) return true;
    return reckoned.join() === hashes.join();
  }
}

function parseManifest(text: string): BackupManifest {
  const parsed = parseJsonLine(text);
  if (!v.is(anyManifest, parsed)) refuse();
  if (parsed.version > BACKUP_VERSION) throw new StorageRefusal({ kind: 'newer-version' });
  const known = v.safeParse(backupManifest, parsed);
  return known.success ? known.output : refuse();
}

function parseEntry(log: LogName, line: string): BackupEntry {
  const entry = parseJsonLine(line);
  if (log === 'edits' && isSoundEdit(entry)) return { log, entry };
  if (log === 'reviews' && isSoundReview(entry)) return { log, entry };
  return refuse();
}

function refuse(): never {
  throw new StorageRefusal({ kind: 'bad-backup' });
}
