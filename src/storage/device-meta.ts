import { nextStamp } from '../shared/hybrid-clock.ts';
import type { DeviceId, EntryId, LogEntry, Stamp } from '../shared/log-entry.ts';
import type { EpochMs } from '../shared/time.ts';
import { uuidV7 } from '../shared/uuid-v7.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { SCHEMA_VERSION } from './migrations/all-migrations.ts';
import type { MetaRow } from './rows.ts';
import { StorageRefusal } from './storage-failure.ts';
import { readUuid } from './uuid-bytes.ts';

const FIRST_STAMP = '0000000000000000-00000000' as Stamp;

/** What this device knows of itself; undefined before its first write. */
export function readMeta(db: DuizhaoDatabase): PromiseLike<MetaRow | undefined> {
  return db.meta.get('self');
}

/** A random UUID, version 4. */
export function newDeviceId(c: Pick<Collection, 'randomBytes'>): DeviceId {
  const bytes = c.randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const first = bytes.subarray(0, 6).reduce((value, byte) => value * 256 + byte, 0);
  return readUuid(first, bytes.subarray(6), 0) as DeviceId;
}

export function firstMeta(device: DeviceId): MetaRow {
  return {
    id: 'self',
    device,
    minimumWriter: SCHEMA_VERSION,
    stamp: FIRST_STAMP,
    reviewSeq: 0,
    reviewSealed: 0,
    editSeq: 0,
    editSealed: 0,
  };
}

/**
 * The row to go on from, inside of a writing transaction.
 *
 * @throws StorageRefusal where a newer version forbade this one to write
 */
export function writableMeta(
  c: Pick<Collection, 'randomBytes'>,
  stored: MetaRow | undefined,
): MetaRow {
  if (stored === undefined) return firstMeta(newDeviceId(c));
  requireWriter(stored);
  return stored;
}

/** @throws StorageRefusal where a newer version forbade this one to write */
export function requireWriter(stored: MetaRow | undefined): void {
  if (stored === undefined || stored.minimumWriter <= SCHEMA_VERSION) return;
  throw new StorageRefusal({ kind: 'newer-version' });
}

/** How many entries both logs have, as far as this device knows. */
export function entriesOf(meta: MetaRow | undefined): number {
  return meta === undefined ? 0 : meta.reviewSeq + meta.editSeq + (meta.brought ?? 0);
}

export interface NextEntry {
  readonly entry: LogEntry;
  readonly meta: MetaRow;
}

/** The next entry of one log and the row that remembers it, to be written in the same transaction. */
export function nextEntry(
  c: Pick<Collection, 'randomBytes'>,
  meta: MetaRow,
  log: 'reviewSeq' | 'editSeq',
  at: EpochMs,
  schema: number,
): NextEntry {
  const stamp = nextStamp(meta.stamp, at, meta.device);
  const seq = meta[log] + 1;
  const id = uuidV7(at, c.randomBytes(10)) as EntryId;
  return {
    entry: { id, device: meta.device, seq, stamp, schema },
    meta: { ...meta, stamp, [log]: seq },
  };
}
