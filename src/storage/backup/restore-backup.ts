import type { Result } from '../../shared/result.ts';
import { AttachmentWriter, takenBack } from '../attachments/attachment-repository.ts';
import type { Collection } from '../collection.ts';
import type { DuizhaoDatabase, SeqKey } from '../database.ts';
import { entriesOf, firstMeta, newDeviceId, readMeta, writableMeta } from '../device-meta.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { type RebuildReport, rebuildWithin, rebuiltTables } from '../rebuild-projections.ts';
import type { EditBatch } from '../rows.ts';
import { attemptWrite, type StorageFailure } from '../storage-failure.ts';
import { writeTransaction } from '../write-transaction.ts';
import { type GatheredEntries, gatherEntries } from './gather-entries.ts';
import { readKnownIds } from './read-known-ids.ts';
import type { BackupWork } from './write-backup.ts';

/** `merge` adds what is not here; `replace` also removes what the file does not have. */
export type RestoreMode = 'merge' | 'replace';

export interface RestoreWish extends BackupWork {
  readonly mode?: RestoreMode | undefined;
  readonly passphrase?: string | undefined;
}

export interface RestoreReport {
  /** Entries that were not there before. */
  readonly added: number;
  /** Entries that were, or that the file has twice. */
  readonly known: number;
  /** Recordings that were not there before. */
  readonly recordings: number;
  /** What is odd about the log as it is now; undefined where nothing was changed. */
  readonly rebuilt?: Pick<RebuildReport, 'findings' | 'damaged' | 'refusedOptions'>;
}

/**
 * Takes a backup into the collection and makes the projections anew. The file is read and checked to its
 * end first; then all is written in one transaction. Recordings are kept while it is read, each checked by
 * its name, and removed again where the rest is refused.
 */
export async function restoreBackup(
  c: Collection,
  file: Blob,
  wish: RestoreWish = {},
): Promise<Result<RestoreReport, StorageFailure>> {
  const replaces = wish.mode === 'replace';
  const writer = new AttachmentWriter(c.db);
  const gathered = await attemptWrite(async () => {
    const knownIds = replaces ? new Set<string>() : await readKnownIds(c.db);
    const found = await gatherEntries(file, wish.passphrase, knownIds, async (row) => {
      await writer.add(row);
    });
    await writer.flush();
    return found;
  });
  if (!gathered.ok) return takenBack(writer, gathered);
  const { added, known } = gathered.value;
  const recordings = writer.added;
  if (added === 0 && !replaces) return { ok: true, value: { added, known, recordings } };
  const written = await writeTransaction(c, rebuiltTables(c.db), async () => {
    await storeGathered(c, gathered.value, replaces);
    const rebuilt = await rebuildWithin(c, wish.onProgress, wish.signal);
    return { added, known, recordings, rebuilt };
  });
  return written.ok ? written : takenBack(writer, written);
}

async function storeGathered(
  c: Collection,
  gathered: GatheredEntries,
  replaces: boolean,
): Promise<void> {
  const { db } = c;
  const meta = writableMeta(c, await readMeta(db));
  if (replaces) await Promise.all(logTables(db).map((table) => table.clear()));
  // A log that already has numbers of this device's must not be added to by it: begin a new one.
  const isNewDevice = replaces || gathered.devices.has(meta.device);
  const next = isNewDevice
    ? { ...meta, ...firstMeta(newDeviceId(c)), minimumWriter: meta.minimumWriter }
    : meta;
  const stamp = gathered.newestStamp > meta.stamp ? gathered.newestStamp : meta.stamp;
  await addBatches(db.reviewBatches, gathered.reviewBatches);
  await addBatches(db.editBatches, gathered.editBatches);
  const here = replaces ? 0 : entriesOf(meta) - next.reviewSeq - next.editSeq;
  const brought = here + gathered.added;
  await db.meta.put({ ...next, stamp, brought });
}

function logTables(db: DuizhaoDatabase) {
  return [db.reviewTail, db.reviewBatches, db.editTail, db.editBatches];
}

interface KeyedTable<Batch> {
  get(key: SeqKey): PromiseLike<Batch | undefined>;
  add(batch: Batch): PromiseLike<unknown>;
}

/** Two logs that claim the same device and number are both kept: the later one under a name beside it. */
async function addBatches<Batch extends PackedReviews | EditBatch>(
  table: KeyedTable<Batch>,
  batches: readonly Batch[],
): Promise<void> {
  for (const batch of batches) {
    let { origin } = batch;
    while ((await table.get([origin, batch.firstSeq])) !== undefined) origin += '+';
    await table.add({ ...batch, origin });
  }
}
