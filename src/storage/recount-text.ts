import { Dexie, type Table } from 'dexie';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Exercise } from '../domain/cards/exercise.ts';
import { countText } from '../domain/progress/count-text.ts';
import type { AnsweredTally, TextTally } from '../domain/progress/text-tally.ts';
import { groupByNote } from './card-row.ts';
import type { DuizhaoDatabase } from './database.ts';

/** All rows of one text, by one of the compound indexes that begin with it. */
export function ofText<Row, Id>(
  table: Table<Row, Id>,
  index: '[textId+place]' | '[textId+dueDay]',
  textId: TextId,
) {
  return table.where(index).between([textId, Dexie.minKey], [textId, Dexie.maxKey]);
}

/** Counts a text from its rows: for the rare changes that touch every count at once. */
export async function recountText(
  db: DuizhaoDatabase,
  textId: TextId,
  exercises: readonly Exercise[],
  answered: Pick<AnsweredTally, 'day' | 'newestDay'> | undefined,
): Promise<TextTally> {
  const [notes, cards] = await Promise.all([
    ofText(db.notes, '[textId+place]', textId).toArray(),
    ofText(db.cards, '[textId+dueDay]', textId).toArray(),
  ]);
  return countText({ textId, exercises, notes, cards: groupByNote(cards), answered });
}
