import { changedOptions } from '../domain/cards/apply-edit.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import { ok, type Result } from '../shared/result.ts';
import { withoutUndefined, writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { COLLECTION_OPTIONS, toOptions } from './kept-options.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import type { StorageFailure } from './storage-failure.ts';

/** The stored fields over the defaults; a field that is no valid option keeps its default. */
export async function readOptions(db: DuizhaoDatabase): Promise<StudyOptions> {
  return toOptions(await db.options.get(COLLECTION_OPTIONS));
}

/**
 * Changes some options. Due dates stay as they are; new parameters change what is remembered of every
 * card, so then the projections are reckoned anew from the log.
 */
export async function changeOptions(
  c: Collection,
  fields: Partial<StudyOptions>,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  const changed = await writeEdit(c, [db.options], async (append) => {
    const edit = await append({
      kind: 'options-changed',
      optionsId: COLLECTION_OPTIONS,
      fields: withoutUndefined(fields),
    });
    await db.options.put(changedOptions(await db.options.get(COLLECTION_OPTIONS), edit));
    return true as const;
  });
  if (!changed.ok || fields.parameters === undefined) return changed;
  const rebuilt = await rebuildProjections(c);
  return rebuilt.ok ? ok(true) : rebuilt;
}
