import { bytesToHex } from '../domain/sync/batch-header.ts';
import { NO_LINK } from '../domain/sync/judge-batch.ts';
import type { DeviceId } from '../shared/log-entry.ts';
import type { Collection } from '../storage/collection.ts';
import { keepAnew } from '../storage/sync/sync-database.ts';
import { ensureDevice, renewDevice } from '../storage/sync/sync-device.ts';
import { type SyncState, statementsOf } from '../storage/sync/sync-state.ts';
import { hashBatch, openBatch, readHeader } from './sealed-batch.ts';
import { type SyncRun, SyncStop, saveState, written } from './sync-run.ts';

const MEMBER_BYTES = 16;

/** A member's name: random, so that two devices never share one. */
export function newMember(c: Pick<Collection, 'randomBytes'>): string {
  return bytesToHex(c.randomBytes(MEMBER_BYTES));
}

/** What this device is called among the others: they can name it, too. */
export function ownName(state: SyncState): string {
  return statementsOf(state).names[state.member]?.name ?? state.name;
}

/** What a member knows that has neither sent nor read anything. */
export const NOTHING_DONE = {
  frozen: NO_LINK,
  stored: { number: 0, sequence: 0 },
  positions: {},
  members: {},
  brought: 0,
  covered: { reviews: {}, edits: {} },
  bundles: { newest: 0, upTo: 0 },
  skipped: {},
} as const satisfies Partial<SyncState>;

/**
 * Begins anew under another name where the local logs are no longer those that were synced: they were
 * replaced by a backup, or lost. The batches so far are then read like another device's.
 */
export async function settleDevice(run: SyncRun): Promise<void> {
  const device = written(await ensureDevice(run.c));
  if (device !== run.state.device) await beginAnew(run, device);
}

async function beginAnew(run: SyncRun, device: DeviceId): Promise<void> {
  const { state } = run;
  const named = { name: ownName(state), member: newMember(run.c) };
  run.state = { ...state, ...NOTHING_DONE, ...named, device };
  await keepAnew(run.sync, run.state);
}

/**
 * Compares the newest batch that the place has of this device with what was sealed here. Batches whose
 * acknowledgement was lost count as stored; those that the place no longer has will be brought again, and
 * everything there is read once more.
 *
 * @throws SyncStop where something else stands in the place of this device's batch
 */
export async function compareOwn(run: SyncRun): Promise<void> {
  const { state } = run;
  const last = await run.log.last(state.member);
  if (last === undefined) {
    // Where nothing of this device is, nothing tells whether the place is still the one that was read.
    await saveState(run, { stored: NOTHING_DONE.stored, positions: {} });
    return;
  }
  const header = readHeader(run.key, state.member, last.bytes);
  if (!header.ok) throw new SyncStop({ kind: 'own-log', fault: header.error });
  const { number } = header.value;
  const sent = await run.sync.sent.get(number);
  if (sent === undefined || sent.hash !== (await hashBatch(last.bytes))) {
    // Only who has the key can have sealed it: a copy of this device's profile.
    const isGenuine = (await openBatch(run.key, last.bytes)) !== undefined;
    if (!isGenuine) throw new SyncStop({ kind: 'own-log', fault: { kind: 'damaged' } });
    await beginAnew(run, written(await renewDevice(run.c)));
    return;
  }
  const { stored } = state;
  const wentBack =
    number < stored.number || (number === stored.number && last.sequence !== stored.sequence);
  await saveState(run, {
    stored: { number, sequence: last.sequence },
    ...(wentBack && { positions: {} }),
  });
}
