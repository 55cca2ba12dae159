import type { JsonFields } from '../../shared/json.ts';
import type { Stamp } from '../../shared/log-entry.ts';

/**
 * A row whose fields are merged one by one, last writer wins: `stamp` is when it was added, `changed`
 * names the fields that were written later and when. Fields that this version does not know are kept.
 */
export interface Stamped {
  readonly stamp: Stamp;
  readonly changed: Readonly<Record<string, Stamp>>;
  /** Removed; beats older edits only. The row and its reviews stay. */
  readonly deleted: boolean;
}

/** Writes `fields` into `row` where `stamp` is newer than what stands there. */
export function mergeFields<Row extends Stamped>(row: Row, fields: JsonFields, stamp: Stamp): Row {
  const newer = Object.entries(fields).filter(
    ([field]) => !RESERVED.has(field) && stamp > (row.changed[field] ?? row.stamp),
  );
  if (newer.length === 0) return row;
  const changed = { ...row.changed, ...Object.fromEntries(newer.map(([field]) => [field, stamp])) };
  return { ...row, ...Object.fromEntries(newer), changed };
}

/** Bookkeeping that no edit may write, and keys that would reach a prototype. */
const RESERVED: ReadonlySet<string> = new Set([
  'id',
  'stamp',
  'changed',
  '__proto__',
  'constructor',
]);
