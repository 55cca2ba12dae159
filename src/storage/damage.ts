import * as v from 'valibot';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { TotalsBlock } from '../domain/progress/totals/totals-block.ts';
import { BATCH_COLUMN_NAMES, type BatchColumns, type CardNumbersRow } from './batch-columns-row.ts';
import { CARD_RECORD } from './card-numbers.ts';
import type { ReviewTailRow } from './rows.ts';
import { StorageRefusal } from './storage-failure.ts';

const histogram = v.instance(Int32Array);
const standing = v.object({
  started: v.number(),
  suspended: v.number(),
  recalledUntil: histogram,
  stability: histogram,
  difficulty: histogram,
  interval: histogram,
  due: histogram,
});
const tallyShape = v.object({
  textId: v.string(),
  exercises: v.array(v.string()),
  pairs: v.number(),
  askable: v.number(),
  standing: v.record(v.string(), standing),
  queue: v.object({
    touched: v.number(),
    learning: v.number(),
    review: histogram,
    freshFrom: histogram,
    freshUntil: histogram,
    hiddenReview: histogram,
    hiddenFresh: histogram,
    cardsFresh: histogram,
  }),
});
const totalsShape = v.object({ scope: v.string(), block: v.number(), counts: histogram });
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

const cardNumbersShape = v.pipe(
  v.object({
    count: v.number(),
    records: v.instance(Uint32Array),
    odd: v.array(v.tuple([v.string(), v.number()])),
  }),
  v.check(({ count, records }) => records.length >= count * CARD_RECORD),
);
const columnShape = v.object({
  base: v.number(),
  values: v.custom<ArrayLike<number>>((values) => ArrayBuffer.isView(values)),
});
const columnsShape = v.object({
  count: v.number(),
  ...Object.fromEntries(BATCH_COLUMN_NAMES.map((name) => [name, columnShape])),
  numbered: v.number(),
  voidings: v.array(v.object({ id: v.string(), target: v.string() })),
  idsFrom: v.number(),
  idsTo: v.number(),
});

export const isSoundTally = (row: TextTally): boolean => v.is(tallyShape, row);
export const isSoundTotals = (row: TotalsBlock): boolean => v.is(totalsShape, row);
export const isSoundCardNumbers = (row: CardNumbersRow): boolean => v.is(cardNumbersShape, row);
export const isSoundTail = (row: ReviewTailRow): boolean => v.is(tailShape, row);

/** @param cards how many have a number; the columns may name no other */
export function isSoundColumns(row: BatchColumns, cards: number): boolean {
  if (!v.is(columnsShape, row) || row.numbered > cards) return false;
  return BATCH_COLUMN_NAMES.every((name) => [0, row.count].includes(row[name].values.length));
}

/** Passes sound rows on. @throws StorageRefusal `damaged`, naming the table, for the first that is not */
export function requireSound<Row>(
  rows: readonly (Row | undefined)[],
  isSound: (row: Row) => boolean,
  where: string,
): void {
  const isDamaged = rows.some((row) => row !== undefined && !isSound(row));
  if (isDamaged) throw new StorageRefusal({ kind: 'damaged', where });
}
