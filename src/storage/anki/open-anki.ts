import type { AnkiCollection } from '../../domain/anki/anki-collection.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { toStorageFailure } from '../storage-failure.ts';
import { type AnkiFailure, AnkiRefusal } from './anki-failure.ts';
import type { MediaFiles } from './media-files.ts';
import { readCollection } from './read-collection.ts';
import { readPackage } from './read-package.ts';
import type { Sqlite } from './sqlite.ts';

/** What is in a file; its sounds and pictures stay in it until they are asked for. */
export interface OpenedAnki extends AnkiCollection {
  readonly files: MediaFiles;
}

/** Reads an Anki file of any generation to its end. Nothing of it is written anywhere. */
export function openAnki(
  file: Blob,
  start: () => Promise<Sqlite>,
  onRows?: (done: number, total: number) => void,
): Promise<Result<OpenedAnki, AnkiFailure>> {
  return attemptAnki(async () => {
    const { database, media } = await readPackage(file);
    const collection = readCollection(await start(), database, onRows);
    if (collection.notes.length === 0) throw new AnkiRefusal({ kind: 'no-notes' });
    return { ...collection, media: media.count, files: media.files };
  });
}

/** Runs work on an Anki file and turns what can go wrong with it into a value. */
export async function attemptAnki<Value>(
  work: () => Promise<Value>,
): Promise<Result<Value, AnkiFailure>> {
  try {
    return ok(await work());
  } catch (cause) {
    if (cause instanceof AnkiRefusal) return err(cause.failure);
    const failure = toStorageFailure(cause);
    if (failure === undefined) throw cause;
    return err(failure);
  }
}
