import { isAskable } from '../domain/cards/note.ts';
import type { IndexedPair } from '../domain/chinese/dictionary/sentence-index.ts';
import type { DuizhaoDatabase } from './database.ts';
import { isSoundNote } from './sound-rows.ts';

/** Rows at a time: few enough that they are garbage before the next come. */
const ROWS_AT_ONCE = 5_000;

/** The pairs of all texts that stand in the library. */
export async function readSentences(db: DuizhaoDatabase): Promise<IndexedPair[]> {
  const texts = await db.texts.toArray();
  const shown = new Set(texts.filter((text) => !text.deleted).map((text) => text.id));
  const pairs: IndexedPair[] = [];
  let last = '';
  for (;;) {
    const rows = await db.notes.where(':id').above(last).limit(ROWS_AT_ONCE).toArray();
    for (const note of rows) {
      if (!isSoundNote(note) || !isAskable(note) || !shown.has(note.textId)) continue;
      const { id, textId, en, zh } = note;
      pairs.push({ id, textId, en, zh });
    }
    last = rows.at(-1)?.id ?? '';
    if (rows.length < ROWS_AT_ONCE) return pairs;
  }
}
