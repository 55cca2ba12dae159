import { Dexie, type Table } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import type { Note } from '../domain/cards/note.ts';
import { countText } from '../domain/progress/count-text.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import { groupByNote } from './card-row.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { CardRow } from './rows.ts';

/** All rows of one text, by one of the compound indexes that begin with it. */
export function ofText<Row, Id>(
  table: Table<Row, Id>,
  index: '[textId+place]' | '[textId+dueDay]',
  textId: TextId,
) {
  return table.where(index).between([textId, Dexie.minKey], [textId, Dexie.maxKey]);
}

/** What is known of a text beside its rows. */
export interface RecountedText {
  readonly textId: TextId;
  readonly exercises: readonly Exercise[];
}

/** Counts a text from its rows: for the rare changes that touch every count at once. */
export async function recountText(db: DuizhaoDatabase, text: RecountedText): Promise<TextTally> {
  return recount(
    text,
    await Promise.all([
      ofText(db.notes, '[textId+place]', text.textId).toArray(),
      ofText(db.cards, '[textId+dueDay]', text.textId).toArray(),
    ]),
  );
}

export function recount(
  text: RecountedText,
  [notes, cards]: readonly [notes: readonly Note[], cards: readonly CardRow[]],
): TextTally {
  return countText({ ...text, notes, cards: groupByNote(cards) });
}
