import * as v from 'valibot';
import type { Note } from '../domain/cards/note.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { CardRow, ReviewTailRow } from './rows.ts';
import { StorageRefusal } from './storage-failure.ts';

const due = v.union([
  v.object({ kind: v.literal('instant'), at: v.number() }),
  v.object({ kind: v.literal('day'), day: v.number() }),
]);
const remembered = {
  memory: v.object({ stability: v.number(), difficulty: v.number() }),
  last: v.object({ at: v.number(), day: v.number() }),
  due,
};
const cardShape = v.object({
  id: v.string(),
  textId: v.string(),
  dueDay: v.number(),
  reps: v.number(),
  lapses: v.number(),
  suspended: v.boolean(),
  buriedUntil: v.optional(v.number()),
  state: v.variant('kind', [
    v.object({ kind: v.literal('new') }),
    v.object({ kind: v.literal('learning'), ...remembered, remainingSteps: v.number() }),
    v.object({ kind: v.literal('relearning'), ...remembered, remainingSteps: v.number() }),
    v.object({ kind: v.literal('review'), ...remembered, intervalDays: v.number() }),
  ]),
});
const noteShape = v.object({
  id: v.string(),
  textId: v.string(),
  en: v.string(),
  zh: v.string(),
  place: v.string(),
  deleted: v.boolean(),
});
const histogram = v.instance(Int32Array);
const standing = v.object({
  started: v.number(),
  suspended: v.number(),
  recalledUntil: histogram,
});
const tallyShape = v.object({
  textId: v.string(),
  exercises: v.array(v.string()),
  pairs: v.number(),
  askable: v.number(),
  standing: v.object({ 'en-zh': standing, 'zh-en': standing }),
  queue: v.object({
    touched: v.number(),
    learning: v.number(),
    review: histogram,
    freshFrom: histogram,
    freshUntil: histogram,
  }),
});
const tailShape = v.object({
  device: v.string(),
  seq: v.number(),
  entry: v.looseObject({
    id: v.string(),
    device: v.string(),
    seq: v.number(),
    stamp: v.string(),
    schema: v.number(),
    cardId: v.string(),
    kind: v.string(),
  }),
});

export const isSoundCard = (row: CardRow): boolean => v.is(cardShape, row);
export const isSoundNote = (row: Note): boolean => v.is(noteShape, row);
export const isSoundTally = (row: TextTally): boolean => v.is(tallyShape, row);
export const isSoundTail = (row: ReviewTailRow): boolean => v.is(tailShape, row);

/** Passes sound rows on. @throws StorageRefusal `damaged`, naming the table, for the first that is not */
export function requireSound<Row>(
  rows: readonly (Row | undefined)[],
  isSound: (row: Row) => boolean,
  where: string,
): void {
  const isDamaged = rows.some((row) => row !== undefined && !isSound(row));
  if (isDamaged) throw new StorageRefusal({ kind: 'damaged', where });
}
