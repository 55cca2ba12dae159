import type { SeqRanges } from '../../domain/sync/seq-ranges.ts';
import type { MetaRow } from '../rows.ts';
import type { SyncDatabase } from './sync-database.ts';
import type { SyncState } from './sync-state.ts';

/** How many entries of this device's own logs the others cannot have yet. */
export async function countWaiting(
  sync: SyncDatabase,
  { device, covered, stored }: SyncState,
  meta: MetaRow | undefined,
): Promise<number> {
  const frozen = await sync.sent.where('number').above(stored.number).toArray();
  const sealed = frozen.reduce((sum, { entries }) => sum + entries, 0);
  if (meta === undefined || meta.device !== device) return sealed;
  const reviews = meta.reviewSeq - size(covered.reviews[device] ?? []);
  const edits = meta.editSeq - size(covered.edits[device] ?? []);
  return sealed + Math.max(0, reviews) + Math.max(0, edits);
}

function size(ranges: SeqRanges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}
