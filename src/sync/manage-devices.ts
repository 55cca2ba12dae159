import { type Statements, withName, withRemoval } from '../domain/sync/statements.ts';
import type { Collection } from '../storage/collection.ts';
import type { SyncDatabase } from '../storage/sync/sync-database.ts';
import { type SyncState, statementsOf } from '../storage/sync/sync-state.ts';

/** Gives a device another name, on all of them. The others hear of it with the next sync. */
export function renameMember(
  { now }: Pick<Collection, 'now'>,
  sync: SyncDatabase,
  member: string,
  name: string,
): Promise<void> {
  return say(sync, (state) => withName(statementsOf(state), member, name, now()));
}

/**
 * Takes a device off the list, on all of them. What it has brought stays; what it brings from now on is
 * not taken over. It keeps the key that it had.
 */
export function removeMember(
  { now }: Pick<Collection, 'now'>,
  sync: SyncDatabase,
  member: string,
): Promise<void> {
  return say(sync, (state) => {
    const upTo = state.members[member]?.number ?? 0;
    return withRemoval(statementsOf(state), member, { by: state.member, at: now(), upTo });
  });
}

function say(sync: SyncDatabase, next: (state: SyncState) => Statements): Promise<void> {
  return sync.transaction('rw', [sync.state], async () => {
    const state = await sync.state.get('self');
    if (state === undefined) return;
    await sync.state.put({ ...state, statements: next(state), isUnsaid: true });
  });
}
