import type { Table } from 'dexie';
import { EDIT_SCHEMA, type EditAction } from '../domain/cards/edit.ts';
import type { Json, JsonFields } from '../shared/json.ts';
import type { LogEntry } from '../shared/log-entry.ts';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import { nextEntry, readMeta, writableMeta } from './device-meta.ts';
import { sealLogs } from './seal-logs.ts';
import type { StorageFailure } from './storage-failure.ts';
import { writeTransaction } from './write-transaction.ts';

/** Writes one entry of the edits log within the transaction and returns it as written. */
export type AppendEdit = <Action extends EditAction>(action: Action) => Promise<LogEntry & Action>;

/**
 * One transaction over the edits log and `tables`: `body` appends entries and writes what they change.
 * All of it is stored, or nothing.
 */
export async function writeEdit<Value>(
  c: Collection,
  tables: Table[],
  body: (append: AppendEdit) => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  const { db } = c;
  const written = await writeTransaction(c, [db.editTail, db.meta, ...tables], async () => {
    let meta = writableMeta(c, await readMeta(db));
    const append: AppendEdit = async (action) => {
      const next = nextEntry(c, meta, 'editSeq', c.now(), EDIT_SCHEMA);
      meta = next.meta;
      const entry = { ...next.entry, ...action };
      const { device, seq } = entry;
      await db.editTail.add({ device, seq, entry });
      return entry;
    };
    const value = await body(append);
    await db.meta.put(meta);
    return { value, meta };
  });
  if (!written.ok) return written;
  await sealLogs(c, written.value.meta);
  return { ok: true, value: written.value.value };
}

/** Fields as the log keeps them: without those that were left undefined. */
export function withoutUndefined(fields: object): JsonFields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries as [string, Json][]);
}
