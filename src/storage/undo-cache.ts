import type { DuizhaoDatabase } from './database.ts';

/** Rows that were kept for undo may no longer be what the log says. */
export async function dropUndoCache(db: DuizhaoDatabase): Promise<void> {
  const rows = await db.reviewTail.toArray();
  const kept = rows.filter((row) => row.before !== undefined);
  await db.reviewTail.bulkPut(kept.map(({ device, seq, entry }) => ({ device, seq, entry })));
}
