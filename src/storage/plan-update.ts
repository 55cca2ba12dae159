import type { BilingualText, TextId } from '../domain/cards/bilingual-text.ts';
import { planTextUpdate, type UpdateWish } from '../domain/cards/update/plan-text-update.ts';
import type { TextUpdate, WantedPair } from '../domain/cards/update/text-update.ts';
import type { Result } from '../shared/result.ts';
import type { Collection } from './collection.ts';
import { findSimilarText } from './find-similar-text.ts';
import { repairing } from './repairing.ts';
import { attemptWrite, type StorageFailure, StorageRefusal } from './storage-failure.ts';
import { readText } from './text-repository.ts';
import { readTextNotes } from './write-notes.ts';

/** A text of the library and what would make it what is wanted. */
export interface PlannedUpdate {
  readonly text: BilingualText;
  readonly update: TextUpdate;
}

/** Compares a text of the library with what it is to hold. Changes nothing. */
export function planUpdate(
  c: Collection,
  textId: TextId,
  pairs: readonly WantedPair[],
  pairing: UpdateWish['pairing'],
): Promise<Result<PlannedUpdate, StorageFailure>> {
  const read = async (): Promise<PlannedUpdate> => {
    const text = await readText(c.db, textId);
    if (text === undefined) throw new StorageRefusal({ kind: 'missing', what: 'text' });
    const notes = [...(await readTextNotes(c.db, textId)).values()];
    return { text, update: planTextUpdate({ textId, notes, pairs, pairing }) };
  };
  return repairing(c, () => attemptWrite(read));
}

/** The same for the text that the pairs are a later version of; undefined where there is none. */
export async function planReimport(
  c: Collection,
  pairs: readonly WantedPair[],
): Promise<Result<PlannedUpdate | undefined, StorageFailure>> {
  const found = await attemptWrite(() => findSimilarText(c.db, pairs));
  if (!found.ok || found.value === undefined) return found as Result<undefined, StorageFailure>;
  return planUpdate(c, found.value.id, pairs, 'library');
}
