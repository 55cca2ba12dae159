import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { isSoundTail } from '../damage.ts';
import type { DuizhaoDatabase } from '../database.ts';
import { unpackEdits } from '../pack-edits.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import type { EditBatch, EditTailRow, ReviewTailRow } from '../rows.ts';
import { unpackReviews } from '../unpack-reviews.ts';
import type { LogName } from './backup-format.ts';

/** Both logs as they were at one instant, still packed: some 30 bytes a review. */
export interface LogSnapshot {
  readonly editBatches: readonly EditBatch[];
  readonly editTail: readonly EditTailRow[];
  readonly reviewBatches: readonly PackedReviews[];
  readonly reviewTail: readonly ReviewTailRow[];
}

export function snapshotLogs(db: DuizhaoDatabase): PromiseLike<LogSnapshot> {
  const logs = [db.reviewTail, db.reviewBatches, db.editTail, db.editBatches];
  return db.transaction('r', logs, async () => ({
    editBatches: await db.editBatches.toArray(),
    editTail: await db.editTail.toArray(),
    reviewBatches: await db.reviewBatches.toArray(),
    reviewTail: await db.reviewTail.toArray(),
  }));
}

/** How many entries a log has, as far as its rows say. */
export function sizeOfLog(snapshot: LogSnapshot, log: LogName): number {
  const [batches, tail] =
    log === 'edits'
      ? [snapshot.editBatches, snapshot.editTail]
      : [snapshot.reviewBatches, snapshot.reviewTail];
  return batches.reduce((sum, batch) => sum + batch.count, tail.length);
}

/** The entries of a log, a batch at a time. A row that cannot be read is passed over. */
export function* entriesOf(
  snapshot: LogSnapshot,
  log: LogName,
): Generator<readonly (Edit | Review)[]> {
  if (log === 'edits') {
    for (const batch of snapshot.editBatches) yield readable(() => unpackEdits(batch));
    yield snapshot.editTail.map((row) => row.entry);
  } else {
    for (const batch of snapshot.reviewBatches) yield readable(() => unpackReviews(batch));
    yield snapshot.reviewTail.filter(isSoundTail).map((row) => row.entry);
  }
}

function readable<Entry>(unpack: () => Entry[]): Entry[] {
  try {
    return unpack();
  } catch {
    return [];
  }
}
