import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import {
  type OnProgress,
  type RebuildReport,
  rebuildWithin,
  rebuiltTables,
} from './rebuild-projections.ts';
import { removeRepeated } from './remove-repeated.ts';
import type { StorageFailure } from './storage-failure.ts';
import { writeTransaction } from './write-transaction.ts';

export interface RepairReport extends RebuildReport {
  /** Entries that stood in a log once more, and do not now. */
  readonly removed: number;
}

/** Puts right what `checkCollection` finds, in one transaction: all of it or nothing. */
export function repairCollection(
  c: Pick<Collection, 'db' | 'now'>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<RepairReport, StorageFailure>> {
  return writeTransaction(c, rebuiltTables(c.db), async () => {
    const removed = await removeRepeated(c.db);
    return { ...(await rebuildWithin(c, onProgress, signal)), removed };
  });
}
