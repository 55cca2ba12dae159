import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import type { StorageFailure } from './storage-failure.ts';

/**
 * Runs a write, and where it meets a damaged row, makes all projections anew from the logs and runs it
 * once more: a projection holds nothing that the logs do not.
 */
export async function repairing<Value>(
  c: Collection,
  write: () => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  const first = await write();
  if (first.ok || first.error.kind !== 'damaged') return first;
  const rebuilt = await rebuildProjections(c);
  return rebuilt.ok ? write() : rebuilt;
}
