import { generateNKeysBetween } from 'fractional-indexing';
import { addedNotes, addedText } from '../domain/cards/apply-edit.ts';
import type { TextFields, TextId } from '../domain/cards/bilingual-text.ts';
import type { AddedPair } from '../domain/cards/edit.ts';
import { EXERCISES } from '../domain/cards/exercise.ts';
import { isAskable, type NoteId } from '../domain/cards/note.ts';
import type { DraftPair } from '../domain/cards/note-extras.ts';
import { emptyTally } from '../domain/progress/text-tally.ts';
import type { Result } from '../shared/result.ts';
import type { EpochMs } from '../shared/time.ts';
import { uuidV7 } from '../shared/uuid-v7.ts';
import { writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';

/** A text as it comes out of the import: what the learner called it, and its pairs in order. */
export interface TextDraft extends Omit<TextFields, 'addedAt'> {
  readonly pairs: readonly DraftPair[];
}

export interface AddTextOptions {
  /** Called after every few hundred pairs. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Pairs in one log entry: few enough that a cancel is heard soon. */
const PAIRS_AT_ONCE = 500;
const RANDOM_BYTES = 10;

/**
 * Adds a text with all its pairs in one transaction: it is there whole, or not at all when it fails or
 * is cancelled. No card gets a row.
 */
export function addText(
  c: Collection,
  draft: TextDraft,
  { onProgress, signal }: AddTextOptions = {},
): Promise<Result<TextId, StorageFailure>> {
  const { db } = c;
  const now = c.now();
  const { pairs, ...fields } = draft;
  const total = pairs.length;
  const places = generateNKeysBetween(null, null, total);
  return writeEdit(c, [db.texts, db.notes, db.tallies], async (append) => {
    const textId = uuidV7(now, c.randomBytes(RANDOM_BYTES)) as TextId;
    const text = await append({ kind: 'text-added', textId, fields: textFields(fields, now) });
    const { exercises } = text.fields;
    await db.texts.add(addedText(text));
    let askable = 0;
    for (let from = 0; from < total; from += PAIRS_AT_ONCE) {
      if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
      const chunk = pairs.slice(from, from + PAIRS_AT_ONCE);
      const added = toAddedPairs(c, now, chunk, places.slice(from, from + PAIRS_AT_ONCE));
      const notes = addedNotes(await append({ kind: 'pairs-added', textId, pairs: added }));
      await db.notes.bulkAdd(notes);
      askable += notes.filter(isAskable).length;
      onProgress?.(from + chunk.length, total);
    }
    if (signal?.aborted === true) throw new StorageRefusal({ kind: 'cancelled' });
    await db.tallies.add({ ...emptyTally(textId, exercises), pairs: total, askable });
    return textId;
  });
}

function textFields(fields: Omit<TextFields, 'addedAt'>, addedAt: EpochMs): TextFields {
  const { title, exercises, chineseScript } = fields;
  const chosen = EXERCISES.filter((exercise) => exercises.includes(exercise));
  return { title, exercises: chosen, chineseScript, addedAt };
}

/** All ids carry the same time, so that their random part alone decides the order of due cards. */
function toAddedPairs(
  c: Collection,
  now: EpochMs,
  pairs: readonly DraftPair[],
  places: readonly string[],
): AddedPair[] {
  const random = c.randomBytes(pairs.length * RANDOM_BYTES);
  return pairs.map(({ en, zh, paragraph, heading, confidence, extras }, index) => ({
    ...extras,
    noteId: uuidV7(now, random.subarray(index * RANDOM_BYTES)) as NoteId,
    en,
    zh,
    paragraph,
    heading,
    confidence: Number.isFinite(confidence) ? confidence : 0,
    place: places[index] ?? '',
  }));
}
