import { changedOptions } from '../domain/cards/apply-edit.ts';
import type { OptionsId } from '../domain/cards/bilingual-text.ts';
import type { StudyOptions, TextOptions } from '../domain/reviews/options.ts';
import { ok, type Result } from '../shared/result.ts';
import { uuidV7 } from '../shared/uuid-v7.ts';
import { withoutUndefined, writeEdit } from './append-edit.ts';
import { applyParameters } from './apply-parameters.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { COLLECTION_OPTIONS, OptionsBook, toOptions } from './kept-options.ts';
import type { OnProgress } from './rebuild-projections.ts';
import type { StorageFailure } from './storage-failure.ts';

const RANDOM_BYTES = 10;

/** The stored fields over the defaults; a field that is no valid option keeps its default. */
export async function readOptions(db: DuizhaoDatabase): Promise<StudyOptions> {
  return toOptions(await db.options.get(COLLECTION_OPTIONS));
}

/** All rows of options: the collection's and the presets. */
export async function readOptionsBook(db: DuizhaoDatabase): Promise<OptionsBook> {
  return new OptionsBook(await db.options.toArray());
}

/** A named set of options that texts can share. */
export interface Preset {
  readonly id: OptionsId;
  readonly name: string;
}

/** Presets that are not deleted, by name. */
export async function listPresets(db: DuizhaoDatabase): Promise<Preset[]> {
  const rows = await db.options.toArray();
  return rows
    .filter((row) => row.id !== COLLECTION_OPTIONS && !row.deleted)
    .map(({ id, fields: { name } }) => ({
      id: id as OptionsId,
      name: typeof name === 'string' ? name : '',
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/**
 * Makes a preset that texts can be given.
 *
 * @param fields what it has of its own; a copy of another's options, or nothing
 */
export async function addPreset(
  c: Collection,
  name: string,
  fields: Partial<TextOptions> = {},
): Promise<Result<OptionsId, StorageFailure>> {
  const id = uuidV7(c.now(), c.randomBytes(RANDOM_BYTES)) as OptionsId;
  const written = await writeOptions(c, id, { ...fields, name });
  return written.ok ? ok(id) : written;
}

/** Names a preset anew, or changes some of its options; due dates stay as they are. */
export function changePreset(
  c: Collection,
  id: OptionsId,
  fields: Partial<TextOptions> & { readonly name?: string },
): Promise<Result<true, StorageFailure>> {
  return writeOptions(c, id, fields);
}

/** Takes a preset away, or brings it back; texts that have it go by the collection's options. */
export function setPresetDeleted(
  c: Collection,
  id: OptionsId,
  deleted: boolean,
): Promise<Result<true, StorageFailure>> {
  return writeOptions(c, id, { deleted });
}

/**
 * Changes some options of the collection. Due dates stay as they are; new parameters change what is remembered
 * of every card, which takes a while where there are many.
 *
 * @param onProgress of new parameters
 */
export function changeOptions(
  c: Collection,
  fields: Partial<StudyOptions>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<true, StorageFailure>> {
  return fields.parameters === undefined
    ? writeOptions(c, COLLECTION_OPTIONS, fields)
    : applyParameters(c, fields, onProgress, signal);
}

function writeOptions(
  c: Collection,
  optionsId: OptionsId,
  fields: Partial<StudyOptions> & { readonly name?: string; readonly deleted?: boolean },
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  return writeEdit(c, [db.options], async (append) => {
    const edit = await append({
      kind: 'options-changed',
      optionsId,
      fields: withoutUndefined(fields),
    });
    await db.options.put(changedOptions(await db.options.get(optionsId), edit));
    return true as const;
  });
}
