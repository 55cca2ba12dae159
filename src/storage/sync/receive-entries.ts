import type { Edit } from '../../domain/cards/edit.ts';
import type { Review } from '../../domain/reviews/review.ts';
import type { Stamp } from '../../shared/log-entry.ts';
import type { Result } from '../../shared/result.ts';
import type { Collection } from '../collection.ts';
import { readMeta, writableMeta } from '../device-meta.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { rebuildRowsWithin, rebuiltTables } from '../rebuild-projections.ts';
import { repairing } from '../repairing.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { unpackReviews } from '../unpack-reviews.ts';
import { writeTransaction } from '../write-transaction.ts';
import { applyEdits, applyReviews, isSmallChange } from './apply-received.ts';
import { editLog, type LogName, reviewLog } from './log-batches.ts';
import { newestStampOf } from './packed-seqs.ts';
import { type StoredReviews, storeReceivedReviews } from './store-packed.ts';
import { type SeqsByOrigin, storeReceived } from './store-received.ts';

/** Entries of other devices, in any order; those that are here already are passed over. */
export interface ReceivedEntries {
  /** Sound, as `readPackedReviews` gives them. */
  readonly reviews: readonly PackedReviews[];
  readonly edits: readonly Edit[];
}

export interface ReceiveReport {
  /** How many were not here before. */
  readonly added: number;
  /** Where all of them stand in the logs now. */
  readonly stands: Readonly<Record<LogName, SeqsByOrigin>>;
  /** Whether all projections were made anew. */
  readonly isRebuilt: boolean;
}

/**
 * Takes entries of other devices into the logs, and brings the projections on, in one transaction. What
 * they say counts as if it had been said here at its time; nothing is ever removed from a log.
 */
export function receiveEntries(
  c: Collection,
  received: ReceivedEntries,
): Promise<Result<ReceiveReport, StorageFailure>> {
  const { db } = c;
  return repairing(c, () =>
    writeTransaction(c, rebuiltTables(db), async () => {
      const meta = writableMeta(c, await readMeta(db));
      const reviews = await storeReceivedReviews(reviewLog(db), received.reviews);
      const edits = await storeReceived(editLog(db), received.edits);
      const added = countOf(reviews) + edits.fresh.length;
      const isSmall = isSmallChange(countOf(reviews), edits.fresh);
      // Answers first: an edit that moves a pair to another text moves them along.
      if (isSmall) await applyReviews(db, freshOf(reviews));
      if (isSmall) await applyEdits(db, edits.fresh);
      const stamp = newestStamp(meta.stamp, reviews, edits.fresh);
      const brought = (meta.brought ?? 0) + added;
      // Screens must not go on from rows that they have read before.
      const rebuilt = (meta.rebuilt ?? 0) + (isSmall && added > 0 ? 1 : 0);
      await db.meta.put({ ...meta, stamp, brought, ...(rebuilt > 0 && { rebuilt }) });
      if (!isSmall && added > 0) await rebuildRowsWithin(c);
      return {
        added,
        stands: { reviews: reviews.stands, edits: edits.stands },
        isRebuilt: !isSmall && added > 0,
      };
    }),
  );
}

function countOf({ packed, entries }: StoredReviews): number {
  return packed.reduce((sum, { count }) => sum + count, entries.length);
}

function freshOf({ packed, entries }: StoredReviews): Review[] {
  return [...packed.flatMap(unpackReviews), ...entries];
}

function newestStamp(
  known: Stamp,
  { packed, entries }: StoredReviews,
  edits: readonly Edit[],
): Stamp {
  const all = [...packed.map(newestStampOf), ...[...entries, ...edits].map(({ stamp }) => stamp)];
  return all.reduce((newest, stamp) => (stamp > newest ? stamp : newest), known) as Stamp;
}
