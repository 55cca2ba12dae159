import type { Edit } from '../domain/cards/edit.ts';
import type { Review } from '../domain/reviews/review.ts';
import { isSoundEdit, isSoundReview } from '../storage/backup/backup-entry.ts';
import type { LogName } from '../storage/backup/backup-format.ts';
import { unpackEdits } from '../storage/pack-edits.ts';
import type { PackedReviews } from '../storage/packed-reviews.ts';
import type { EditBatch } from '../storage/rows.ts';
import { unpackReviews } from '../storage/unpack-reviews.ts';
import { type ReadRows, readRows } from './read-rows.ts';

export interface ReadLog {
  /** A batch at a time, each unpacked only when it is asked for. */
  readonly groups: Iterable<readonly (Edit | Review)[]>;
  /** Counted while the groups are read: rows and entries that cannot be read or would not be taken. */
  readonly unreadable: () => number;
}

/** A log as the raw rows have it. What a restore would refuse is left out, for it refuses the whole file then. */
export async function readLog(db: IDBDatabase, log: LogName): Promise<ReadLog> {
  const [batches, tail] =
    log === 'edits'
      ? [await readRows(db, 'editBatches'), await readRows(db, 'editTail')]
      : [await readRows(db, 'reviewBatches'), await readRows(db, 'reviewTail')];
  let unreadable = batches.lost + tail.lost;
  const sound = (entries: readonly unknown[]): (Edit | Review)[] => {
    const kept = entries.filter(log === 'edits' ? isSoundEdit : isSoundReview);
    unreadable += entries.length - kept.length;
    return kept as (Edit | Review)[];
  };
  return {
    groups: groupsOf(batches, tail, log, sound, () => {
      unreadable += 1;
    }),
    unreadable: () => unreadable,
  };
}

function* groupsOf(
  batches: ReadRows,
  tail: ReadRows,
  log: LogName,
  sound: (entries: readonly unknown[]) => (Edit | Review)[],
  onLost: () => void,
): Generator<readonly (Edit | Review)[]> {
  for (const batch of batches.rows) {
    let entries: readonly unknown[] = [];
    try {
      entries =
        log === 'edits' ? unpackEdits(batch as EditBatch) : unpackReviews(batch as PackedReviews);
    } catch {
      onLost();
    }
    yield sound(entries);
  }
  yield sound(tail.rows.map((row) => (row as { readonly entry?: unknown } | null)?.entry));
}
