import type { Brand } from './brand.ts';

export type EntryId = Brand<string, 'EntryId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
/** A hybrid logical clock reading; plain string order is order in time. See hybrid-clock.ts. */
export type Stamp = Brand<string, 'Stamp'>;

/** What every entry of both append-only logs has. Entries are never changed and never deleted. */
export interface LogEntry {
  /** UUIDv7 made on the device. */
  readonly id: EntryId;
  readonly device: DeviceId;
  /** 1, 2, 3 … per device and log, without gaps. */
  readonly seq: number;
  readonly stamp: Stamp;
  /** Version of the entry's shape; entries of a newer one are kept and passed on, not applied. */
  readonly schema: number;
}

/** The one order in which entries are applied, on every device: by stamp, then by id. */
export function compareEntries(a: LogEntry, b: LogEntry): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
