import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { LogEntry, Stamp } from '../../shared/log-entry.ts';
import type { AttachmentRow } from '../attachments/attachment.ts';
import { packEdits } from '../pack-edits.ts';
import { BATCH_LIMIT, packReviews } from '../pack-reviews.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import type { EditBatch } from '../rows.ts';
import { parseBackup } from './parse-backup.ts';

/** What a backup brings, packed and ready to be written. */
export interface GatheredEntries {
  /** Entries of the file that were not among those known. */
  readonly added: number;
  /** Entries that were, or that the file has twice. */
  readonly known: number;
  readonly reviewBatches: readonly PackedReviews[];
  readonly editBatches: readonly EditBatch[];
  readonly devices: ReadonlySet<string>;
  readonly newestStamp: Stamp;
}

/**
 * Reads a backup to its end and packs what is not known yet, a batch at a time.
 *
 * @param knownIds of entries to be passed over; those of the file are added to it
 * @throws StorageRefusal as {@link parseBackup} does
 */
export async function gatherEntries(
  file: Blob,
  passphrase: string | undefined,
  knownIds: Set<string>,
  onRecording?: (row: AttachmentRow) => Promise<void>,
): Promise<GatheredEntries> {
  const before = knownIds.size;
  const reviews = new Batcher<Review, PackedReviews>((group) => [
    packReviews(group[0]?.device ?? '', group),
  ]);
  const edits = new Batcher<Edit, EditBatch>((group) => packEdits(group[0]?.device ?? '', group));
  let read = 0;
  for await (const { log, entry } of parseBackup(file, passphrase, onRecording)) {
    read += 1;
    if (knownIds.has(entry.id)) continue;
    knownIds.add(entry.id);
    if (log === 'edits') edits.add(entry);
    else reviews.add(entry);
  }
  const added = knownIds.size - before;
  return {
    added,
    known: read - added,
    reviewBatches: reviews.finish(),
    editBatches: edits.finish(),
    devices: new Set([...reviews.devices, ...edits.devices]),
    newestStamp: reviews.newestStamp > edits.newestStamp ? reviews.newestStamp : edits.newestStamp,
  };
}

/** Collects entries in groups of one device each, and packs a group as soon as it is full. */
class Batcher<Entry extends LogEntry, Batch> {
  readonly #pack: (group: readonly Entry[]) => readonly Batch[];
  readonly #open = new Map<string, Entry[]>();
  readonly #batches: Batch[] = [];
  newestStamp = '' as Stamp;

  constructor(pack: (group: readonly Entry[]) => readonly Batch[]) {
    this.#pack = pack;
  }

  add(entry: Entry): void {
    const group = this.#open.get(entry.device) ?? [];
    group.push(entry);
    this.#open.set(entry.device, group);
    if (entry.stamp > this.newestStamp) this.newestStamp = entry.stamp;
    if (group.length < BATCH_LIMIT) return;
    this.#close(group);
    this.#open.set(entry.device, []);
  }

  get devices(): Iterable<string> {
    return this.#open.keys();
  }

  finish(): readonly Batch[] {
    for (const group of this.#open.values()) this.#close(group);
    return this.#batches;
  }

  #close(group: Entry[]): void {
    if (group.length === 0) return;
    group.sort((a, b) => a.seq - b.seq);
    this.#batches.push(...this.#pack(group));
  }
}
