import { isSilent } from '../domain/sync/statements.ts';
import type { BatchHead } from './batch-contents.ts';
import type { SyncRun } from './sync-run.ts';

/** What this device has to say with its next batch. */
export function headOf({ state, c }: SyncRun): BatchHead {
  const { name, statements, members, bundles } = state;
  const seen = Object.fromEntries(
    Object.entries(members).map(([member, { number, hash }]) => [member, { number, hash }]),
  );
  return {
    name,
    sentAt: c.now(),
    seen,
    ...(statements !== undefined && !isSilent(statements) && { statements }),
    ...(bundles !== undefined && bundles.newest > 0 && { bundled: bundles.newest }),
  };
}
