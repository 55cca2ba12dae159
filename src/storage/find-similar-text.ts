import { Dexie } from 'dexie';
import type { BilingualText } from '../domain/cards/bilingual-text.ts';
import type { Note } from '../domain/cards/note.ts';
import { sentenceKeys, shareKnown } from '../domain/cards/update/share-known.ts';
import type { Sides } from '../domain/cards/update/text-update.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSoundNote } from './sound-rows.ts';
import { listTexts } from './text-repository.ts';

/** Notes of a text that are looked at; a share of 0.3 of them is right within 0.05 at 95 %. */
const SAMPLE = 300;

/**
 * The text of the library of which some pairs are a later version: the one of which most is found among
 * them, the newest of several. Undefined where none is.
 */
export async function findSimilarText(
  db: DuizhaoDatabase,
  pairs: readonly Sides[],
): Promise<BilingualText | undefined> {
  const keys = sentenceKeys(pairs);
  let best: { readonly text: BilingualText; readonly share: number } | undefined;
  for (const text of await listTexts(db)) {
    const share = shareKnown(await sampleNotes(db, text), keys);
    if (share > (best?.share ?? 0)) best = { text, share };
  }
  return best?.text;
}

/**
 * Some notes of a text, spread over it without reading it all: those that were added together have ids
 * that begin with the same time and go on at random, so the first by id are a random choice.
 */
async function sampleNotes(db: DuizhaoDatabase, { id: textId }: BilingualText): Promise<Note[]> {
  const first = await db.notes
    .where('[textId+place]')
    .between([textId, Dexie.minKey], [textId, Dexie.maxKey])
    .first();
  if (first === undefined) return [];
  const sample = await db.notes.where('id').startsWith(timeOf(first.id)).limit(SAMPLE).toArray();
  return sample.filter((note) => isSoundNote(note) && note.textId === textId && !note.deleted);
}

/** The characters of a UUIDv7 that say when it was made. */
function timeOf(id: string): string {
  return id.slice(0, 'xxxxxxxx-xxxx-7'.length);
}
