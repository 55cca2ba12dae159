import type { DuizhaoDatabase } from '../database.ts';
import { LOG_NAMES } from './backup-format.ts';
import { entriesOf, snapshotLogs } from './snapshot-logs.ts';

/** The ids of all entries of both logs. */
export async function readKnownIds(db: DuizhaoDatabase): Promise<Set<string>> {
  const snapshot = await snapshotLogs(db);
  const ids = new Set<string>();
  for (const log of LOG_NAMES) {
    for (const entries of entriesOf(snapshot, log)) for (const { id } of entries) ids.add(id);
  }
  return ids;
}
