import { memberName } from '../domain/sync/member.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { attemptWrite } from '../storage/storage-failure.ts';
import type { SyncFailure, SyncReport } from '../storage/sync/sync-outcome.ts';
import { statementsOf } from '../storage/sync/sync-state.ts';
import { announceMove, moveToNext } from './change-key.ts';
import { compareOwn, settleDevice } from './compare-own.ts';
import { sendBatches } from './send-batches.ts';
import { type Peer, type SyncRun, SyncStop, toSyncFailure } from './sync-run.ts';
import { takeOver } from './take-over.ts';

/**
 * One sync: what others brought is taken over, what they do not have yet is brought. At most one at a time
 * a collection; the caller sees to that. Local entries are never removed, whatever the place says.
 */
export async function syncOnce(peer: Peer): Promise<Result<SyncReport, SyncFailure>> {
  const done = await attemptWrite(() => attemptSync(() => syncWithin(peer)));
  return done.ok ? done.value : err({ kind: 'storage', failure: done.error });
}

async function syncWithin(peer: Peer): Promise<SyncReport> {
  const state = await peer.sync.state.get('self');
  if (state === undefined) throw new Error('syncOnce: sync is off');
  const run: SyncRun = { ...peer, state };
  stopWhereGone(run);
  await settleDevice(run);
  await compareOwn(run);
  const taken = await takeOver(run);
  const isForeign =
    Object.keys(run.state.members).length === 0 &&
    Object.values(taken.faults).some(({ kind }) => kind === 'wrong-key');
  // Among batches of another phrase nobody would find ours.
  if (isForeign) throw new SyncStop({ kind: 'own-log', fault: { kind: 'wrong-key' } });
  await announceMove(run);
  stopWhereGone(run);
  const sent = await sendBatches(run);
  await moveToNext(run);
  return { ...taken, sent };
}

/** @throws SyncStop where this device was removed, or another one has changed the key */
function stopWhereGone({ state }: SyncRun): void {
  const { removed, moved, ...said } = statementsOf(state);
  const nameOf = (by: string) => memberName(state.members, { ...said, removed }, by);
  const removal = removed[state.member];
  if (removal !== undefined) throw new SyncStop({ kind: 'removed', by: nameOf(removal.by) });
  if (moved !== undefined && state.next === undefined) {
    throw new SyncStop({ kind: 'moved', by: nameOf(moved.by) });
  }
}

/** Runs what may be refused, and turns the refusal into a value. */
export async function attemptSync<Value>(
  sync: () => Promise<Value>,
): Promise<Result<Value, SyncFailure>> {
  try {
    return ok(await sync());
  } catch (cause) {
    const failure = toSyncFailure(cause);
    if (failure === undefined) throw cause;
    return err(failure);
  }
}
