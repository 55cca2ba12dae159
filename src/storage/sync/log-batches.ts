import { Dexie, type Table } from 'dexie';
import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { LogEntry } from '../../shared/log-entry.ts';
import type { DuizhaoDatabase, SeqKey } from '../database.ts';
import { valueAt } from '../narrow-column.ts';
import { packEdits, unpackEdits } from '../pack-edits.ts';
import { BATCH_LIMIT, packReviews } from '../pack-reviews.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import type { EditBatch } from '../rows.ts';
import { unpackReviews } from '../unpack-reviews.ts';

export type LogName = 'reviews' | 'edits';

export interface SealedBatch {
  readonly origin: string;
  readonly firstSeq: number;
  readonly count: number;
}

interface TailRow<Entry> {
  readonly device: string;
  readonly seq: number;
  readonly entry: Entry;
}

const NEW_LINE = 10;

/** One of the two logs, as far as both are handled alike. */
export interface LogBatches<Entry extends LogEntry, Batch extends SealedBatch> {
  readonly batches: Table<Batch, SeqKey>;
  /** This device's newest entries between two keys, both included; all without keys. */
  readonly readTail: (
    between?: readonly [SeqKey, SeqKey],
  ) => PromiseLike<readonly TailRow<Entry>[]>;
  readonly unpack: (batch: Batch) => Entry[];
  /** The number of its last entry, without unpacking the others. */
  readonly lastSeq: (batch: Batch) => number;
  /** @param entries of one device, at least one, by ascending number */
  readonly pack: (origin: string, entries: readonly Entry[]) => Batch[];
}

export function reviewLog(db: DuizhaoDatabase): LogBatches<Review, PackedReviews> {
  return {
    batches: db.reviewBatches,
    readTail: (between) => readTail(db.reviewTail, between),
    unpack: unpackReviews,
    lastSeq: ({ firstSeq, count, seqGap }) => firstSeq + count - 1 + valueAt(seqGap, count - 1),
    pack: packAll,
  };
}

export function editLog(db: DuizhaoDatabase): LogBatches<Edit, EditBatch> {
  return {
    batches: db.editBatches,
    readTail: (between) => readTail(db.editTail, between),
    unpack: unpackEdits,
    lastSeq: (batch) => {
      const lines = batch.lines.subarray(batch.lines.lastIndexOf(NEW_LINE) + 1);
      return unpackEdits({ ...batch, lines }).at(-1)?.seq ?? 0;
    },
    pack: (origin, entries) => packEdits(origin, entries),
  };
}

/** In as many batches as it takes. */
function packAll(origin: string, entries: readonly Review[]): PackedReviews[] {
  const count = Math.ceil(entries.length / BATCH_LIMIT);
  return Array.from({ length: count }, (_, index) =>
    packReviews(origin, entries.slice(index * BATCH_LIMIT, (index + 1) * BATCH_LIMIT)),
  );
}

/** The keys of an origin's batches, by their first number. */
export function keysOfOrigin(batches: Table<unknown, SeqKey>, origin: string) {
  return batches
    .where('[origin+firstSeq]')
    .between([origin, Dexie.minKey], [origin, Dexie.maxKey])
    .primaryKeys();
}

function readTail<Row>(table: Table<Row, SeqKey>, between: readonly [SeqKey, SeqKey] | undefined) {
  if (between === undefined) return table.toArray();
  return table
    .where('[device+seq]')
    .between(...between, true, true)
    .toArray();
}
