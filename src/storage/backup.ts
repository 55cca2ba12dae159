import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  BLOCK_LINES,
  chainHash,
  type LogName,
  toHex,
} from './backup-format.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readEdits, readReviews } from './read-logs.ts';
import type { OnProgress } from './rebuild-projections.ts';

const encoder = new TextEncoder();

/**
 * The whole collection as a file: both logs, one JSON entry a line, after a header line that says how
 * many there are and what they hash to. Everything else can be made from them.
 */
export async function writeBackup(db: DuizhaoDatabase, onProgress?: OnProgress): Promise<Blob> {
  const logs = [db.reviewTail, db.reviewBatches, db.editTail, db.editBatches];
  const [edits, reviews] = await db.transaction('r', logs, () =>
    Promise.all([readEdits(db), readReviews(db)]),
  );
  const counts = { edits: edits.entries.length, reviews: reviews.entries.length };
  const total = counts.edits + counts.reviews;
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let hash: Uint8Array | undefined;
  let done = 0;
  for (const lines of blocksOf(
    logLines('edits', edits.entries),
    logLines('reviews', reviews.entries),
  )) {
    const block = encoder.encode(lines.join(''));
    blocks.push(block);
    hash = await chainHash(hash, block);
    done += lines.length;
    onProgress?.(done, total);
  }
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    counts,
    ...(hash !== undefined && { sha256: toHex(hash) }),
  };
  return new Blob([`${JSON.stringify(header)}\n`, ...blocks], { type: 'application/jsonl' });
}

function* logLines(log: LogName, entries: readonly unknown[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify({ log, entry })}\n`;
}

function* blocksOf(...sources: readonly Iterable<string>[]): Generator<string[]> {
  let block: string[] = [];
  for (const source of sources) {
    for (const line of source) {
      block.push(line);
      if (block.length < BLOCK_LINES) continue;
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}
