import type { Edit } from '../domain/cards/edit.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { LogEntry, Stamp } from '../shared/log-entry.ts';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase, SeqKey } from './database.ts';
import { firstMeta, newDeviceId, readMeta, writableMeta } from './device-meta.ts';
import { packEdits } from './pack-edits.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import type { PackedReviews } from './packed-reviews.ts';
import { parseBackup } from './parse-backup.ts';
import { readEdits, readReviews } from './read-logs.ts';
import {
  type OnProgress,
  type RebuildReport,
  rebuildWithin,
  rebuiltTables,
} from './rebuild-projections.ts';
import type { EditBatch } from './rows.ts';
import { attemptWrite, type StorageFailure } from './storage-failure.ts';
import { writeTransaction } from './write-transaction.ts';

export interface RestoreReport {
  /** Entries that were not there before. */
  readonly added: number;
  /** Entries that were, or that the file has twice. */
  readonly known: number;
  /** What is odd about the log as it is now; undefined where nothing was added. */
  readonly rebuilt?: Pick<RebuildReport, 'findings' | 'damaged' | 'refusedOptions'>;
}

/** What a backup brings, packed and ready to be written. */
interface Brought extends RestoreReport {
  readonly reviewBatches: PackedReviews[];
  readonly editBatches: EditBatch[];
  readonly devices: ReadonlySet<string>;
  readonly newestStamp: Stamp;
}

/**
 * Adds the entries of a backup that are not here yet and makes the projections anew. The file is read
 * and checked to its end first; then all is written in one transaction. Nothing is ever removed.
 */
export async function readBackup(
  c: Collection,
  file: Blob,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<RestoreReport, StorageFailure>> {
  const brought = await attemptWrite(() => gather(c.db, file));
  if (!brought.ok) return brought;
  const { added, known } = brought.value;
  if (added === 0) return { ok: true, value: { added, known } };
  return writeTransaction(c, rebuiltTables(c.db), async () => {
    await storeBrought(c, brought.value);
    const rebuilt = await rebuildWithin(c, onProgress, signal);
    return { added, known, rebuilt };
  });
}

async function gather(db: DuizhaoDatabase, file: Blob): Promise<Brought> {
  const seen = await readKnownIds(db);
  const known = seen.size;
  const reviews = new Batcher<Review>();
  const edits = new Batcher<Edit>();
  let read = 0;
  for await (const { log, entry } of parseBackup(file)) {
    read += 1;
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (log === 'edits') edits.add(entry);
    else reviews.add(entry);
  }
  const added = seen.size - known;
  return {
    added,
    known: read - added,
    reviewBatches: reviews.groups.map((group) => packReviews(group[0]?.device ?? '', group)),
    editBatches: edits.groups.flatMap((group) => packEdits(group[0]?.device ?? '', group)),
    devices: new Set([...reviews.devices, ...edits.devices]),
    newestStamp: reviews.newestStamp > edits.newestStamp ? reviews.newestStamp : edits.newestStamp,
  };
}

async function readKnownIds(db: DuizhaoDatabase): Promise<Set<string>> {
  const [edits, reviews] = await Promise.all([readEdits(db), readReviews(db)]);
  return new Set([...edits.entries, ...reviews.entries].map((entry) => entry.id));
}

/** Collects entries in groups of one device each, as large as a batch may be. */
class Batcher<Entry extends LogEntry> {
  readonly #open = new Map<string, Entry[]>();
  readonly #full: Entry[][] = [];
  newestStamp = '' as Stamp;

  add(entry: Entry): void {
    const group = this.#open.get(entry.device) ?? [];
    group.push(entry);
    this.#open.set(entry.device, group);
    if (entry.stamp > this.newestStamp) this.newestStamp = entry.stamp;
    if (group.length < BATCH_LIMIT) return;
    this.#full.push(group);
    this.#open.set(entry.device, []);
  }

  get devices(): Iterable<string> {
    return this.#open.keys();
  }

  get groups(): Entry[][] {
    const groups = [...this.#full, ...this.#open.values()].filter((group) => group.length > 0);
    return groups.map((group) => group.sort((a, b) => a.seq - b.seq));
  }
}

async function storeBrought(c: Collection, brought: Brought): Promise<void> {
  const { db } = c;
  const stored = await readMeta(db);
  const meta = writableMeta(c, stored);
  // A log that already has numbers of this device's must not be added to by it: begin a new one.
  const isOwnLog = brought.devices.has(meta.device);
  const next = isOwnLog
    ? { ...meta, ...firstMeta(newDeviceId(c)), minimumWriter: meta.minimumWriter }
    : meta;
  const stamp = brought.newestStamp > meta.stamp ? brought.newestStamp : meta.stamp;
  await Promise.all([
    addBatches(db.reviewBatches, brought.reviewBatches),
    addBatches(db.editBatches, brought.editBatches),
    db.meta.put({ ...next, stamp }),
  ]);
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
