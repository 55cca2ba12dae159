import { changedSetting } from '../domain/cards/apply-edit.ts';
import type { Json } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { StorageFailure } from './storage-failure.ts';

/** Undefined where it was never set. */
export async function readSetting(db: DuizhaoDatabase, key: string): Promise<Json | undefined> {
  return (await db.settings.get(key))?.value;
}

export function changeSetting(
  c: Collection,
  key: string,
  value: Json,
): Promise<Result<true, StorageFailure>> {
  return writeEdit(c, [c.db.settings], async (append) => {
    const edit = await append({ kind: 'setting-changed', key, value });
    await c.db.settings.put(changedSetting(await c.db.settings.get(key), edit));
    return true as const;
  });
}
