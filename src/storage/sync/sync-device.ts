import type { DeviceId } from '../../shared/log-entry.ts';
import type { Result } from '../../shared/result.ts';
import type { Collection } from '../collection.ts';
import { entriesOf, firstMeta, newDeviceId, readMeta, writableMeta } from '../device-meta.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { writeTransaction } from '../write-transaction.ts';

/** The device whose log this collection writes; made at the first write, or now. */
export function ensureDevice(c: Collection): Promise<Result<DeviceId, StorageFailure>> {
  return writeTransaction(c, [c.db.meta], async () => {
    const meta = writableMeta(c, await readMeta(c.db));
    await c.db.meta.put(meta);
    return meta.device;
  });
}

/** Begins a log of a new device, since somebody else goes on with the one so far: a copied profile. */
export function renewDevice(c: Collection): Promise<Result<DeviceId, StorageFailure>> {
  return writeTransaction(c, [c.db.meta], async () => {
    const meta = writableMeta(c, await readMeta(c.db));
    const { stamp, minimumWriter } = meta;
    const next = firstMeta(newDeviceId(c));
    await c.db.meta.put({ ...meta, ...next, stamp, minimumWriter, brought: entriesOf(meta) });
    return next.device;
  });
}
