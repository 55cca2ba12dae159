import { NO_STATEMENTS } from '../domain/sync/statements.ts';
import type { Collection } from '../storage/collection.ts';
import { keepAnew, type SyncDatabase } from '../storage/sync/sync-database.ts';
import { type SyncState, statementsOf } from '../storage/sync/sync-state.ts';
import { NOTHING_DONE, newMember, ownName } from './compare-own.ts';
import { type SyncRun, saveState } from './sync-run.ts';
import { deriveVaultKey } from './vault-key.ts';

/**
 * Chooses another key. Kept before anything of it is done: the next sync that reaches the place takes over
 * what others have brought, tells them, and goes on under the new key; one that is interrupted goes on with
 * it the next time.
 */
export async function chooseKey(sync: SyncDatabase, secret: Uint8Array): Promise<void> {
  await sync.transaction('rw', [sync.state], async () => {
    const state = await sync.state.get('self');
    if (state !== undefined) await sync.state.put({ ...state, next: { secret, by: state.member } });
  });
}

/** Says under the key so far that this device goes on under another one, or gives way to one that did. */
export async function announceMove(run: SyncRun): Promise<void> {
  const { next, member } = run.state;
  const statements = statementsOf(run.state);
  if (next === undefined) return;
  if (statements.moved === undefined) {
    const moved = { by: member, at: run.c.now() };
    await saveState(run, {
      next: { ...next, by: member },
      statements: { ...statements, moved },
      isUnsaid: true,
    });
  } else if (statements.moved.by !== next.by) await saveState(run, { next: undefined });
}

/** Goes on under the key that was chosen, once the place has the batch that says so. */
export async function moveToNext(run: SyncRun): Promise<void> {
  const { next } = run.state;
  if (next === undefined) return;
  run.state = await underKey(run.c, run.state, next.secret);
  await keepAnew(run.sync, run.state);
}

/** Goes on under a key that another device has changed to, at the same place and under the same name. */
export async function followKey(
  c: Pick<Collection, 'randomBytes'>,
  sync: SyncDatabase,
  secret: Uint8Array,
): Promise<void> {
  const state = await sync.state.get('self');
  if (state !== undefined) await keepAnew(sync, await underKey(c, state, secret));
}

/** A device that has brought and read nothing yet under this key. Its collection is whole: all of it is brought. */
async function underKey(
  c: Pick<Collection, 'randomBytes'>,
  state: SyncState,
  secret: Uint8Array,
): Promise<SyncState> {
  const { vault } = await deriveVaultKey(state.secret);
  const former = [...new Set([...statementsOf(state).former, vault])].toSorted();
  const { id, place, device } = state;
  return {
    ...NOTHING_DONE,
    id,
    place,
    device,
    secret,
    name: ownName(state),
    member: newMember(c),
    statements: { ...NO_STATEMENTS, former },
  };
}
