import type { BilingualText, OptionsId, TextId } from '../domain/cards/bilingual-text.ts';
import { splitCardId } from '../domain/cards/card-id.ts';
import { EXERCISES, type Exercise } from '../domain/cards/exercise.ts';
import { mergeFields } from '../domain/cards/stamped.ts';
import type { ScriptChoice } from '../domain/chinese/script/shown-script.ts';
import type { JsonFields } from '../shared/json.ts';
import type { Result } from '../shared/result.ts';
import { writeEdit } from './append-edit.ts';
import { replaceRow } from './card-row.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { lowerNewMark } from './new-marks.ts';
import { ofText, recountText } from './recount-text.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';

type Written = Promise<Result<true, StorageFailure>>;

/** Texts that are not deleted, newest first. */
export async function listTexts(db: DuizhaoDatabase): Promise<BilingualText[]> {
  // All at once and then sifted: a filter inside of the query would walk a cursor row by row.
  const texts = await db.texts.toArray();
  return texts.filter((text) => !text.deleted).sort((a, b) => compareAge(b, a));
}

/** Oldest first. */
export function compareAge(a: BilingualText, b: BilingualText): number {
  return a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1);
}

/** Undefined where it is missing or deleted. */
export async function readText(
  db: DuizhaoDatabase,
  textId: TextId,
): Promise<BilingualText | undefined> {
  const text = await db.texts.get(textId);
  return text === undefined || text.deleted ? undefined : text;
}

export function renameText(c: Collection, textId: TextId, title: string): Written {
  return changeText(c, textId, { title });
}

/** Has a text scheduled by a preset; by the collection's options with null. Due dates stay as they are. */
export function setTextOptions(
  c: Collection,
  textId: TextId,
  optionsId: OptionsId | null,
): Written {
  return changeText(c, textId, { optionsId });
}

/** Has a text shown in a script whatever the choice for all texts is; by that choice with null. */
export function setTextScript(
  c: Collection,
  textId: TextId,
  shownScript: ScriptChoice | null,
): Written {
  return changeText(c, textId, { shownScript });
}

/** @param tags in the form that `sortTags` gives */
export function setTextTags(c: Collection, textId: TextId, tags: readonly string[]): Written {
  return changeText(c, textId, { tags });
}

/** Takes a text out of the library and the queue. All of it stays, so {@link restoreText} brings it back. */
export function deleteText(c: Collection, textId: TextId): Written {
  return changeText(c, textId, { deleted: true });
}

export function restoreText(c: Collection, textId: TextId): Written {
  return changeText(c, textId, { deleted: false });
}

function changeText(c: Collection, textId: TextId, fields: JsonFields): Written {
  const { db } = c;
  return writeEdit(c, [db.texts], async (append) => {
    const text = await requireText(db, textId);
    const { stamp } = await append({ kind: 'text-changed', textId, fields });
    await db.texts.put(mergeFields(text, fields, stamp));
    return true as const;
  });
}

async function requireText(db: DuizhaoDatabase, textId: TextId): Promise<BilingualText> {
  const text = await db.texts.get(textId);
  if (text === undefined) throw new StorageRefusal({ kind: 'missing', what: 'text' });
  return text;
}

/**
 * Switches exercises of a text on and off. Cards of one that is off keep what is known of them and leave
 * the queue.
 *
 * @param exercises not empty; they are kept in the order of EXERCISES, each once
 */
export function setTextExercises(
  c: Collection,
  textId: TextId,
  exercises: readonly Exercise[],
): Written {
  const { db } = c;
  const chosen = EXERCISES.filter((exercise) => exercises.includes(exercise));
  const fields = { exercises: chosen };
  const tables = [db.texts, db.cards, db.notes, db.tallies, db.newMarks];
  return writeEdit(c, tables, async (append) => {
    const text = await requireText(db, textId);
    const { stamp } = await append({ kind: 'text-changed', textId, fields });
    await db.texts.put(mergeFields(text, fields, stamp));
    await placeCards(db, textId, chosen);
    await db.tallies.put(await recountText(db, { textId, exercises: chosen }));
    await lowerNewMark(db, textId, '');
    return true as const;
  });
}

async function placeCards(
  db: DuizhaoDatabase,
  textId: TextId,
  exercises: readonly Exercise[],
): Promise<void> {
  const rows = await ofText(db.cards, '[textId+dueDay]', textId).toArray();
  const notes = await db.notes.bulkGet(rows.map((row) => splitCardId(row.id).noteId));
  const placed = rows.flatMap((row, index) => {
    const note = notes[index];
    return note === undefined ? [] : [replaceRow(row, { note, exercises })];
  });
  await db.cards.bulkPut(placed);
}
