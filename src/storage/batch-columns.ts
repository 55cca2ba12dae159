import type { BatchColumns, PlacedVoiding } from './batch-columns-row.ts';
import {
  type CardNumbers,
  NO_CARDS,
  type NumberedCards,
  numbersAfter,
  totalCards,
} from './card-numbers.ts';
import { isSoundCardNumbers } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { narrow, valueAt, widen } from './narrow-column.ts';
import { BATCH_LIMIT } from './pack-reviews.ts';
import type { PackedReviews } from './packed-reviews.ts';
import { placesOf, voidingsOf } from './voidings.ts';

type ColumnTables = Pick<DuizhaoDatabase, 'batchColumns' | 'cardNumbers'>;

/** Keeps the columns of a batch that has just become full; within a transaction. */
export async function keepColumns(db: ColumnTables, batch: PackedReviews): Promise<void> {
  const numbers = numbersAfter(await readCardNumbers(db));
  await db.batchColumns.put(toColumns(batch, numbers));
  await putNumbers(db, numbers);
}

/** Makes the columns of all full batches anew; within a transaction. */
export async function rebuildColumns(
  db: ColumnTables & Pick<DuizhaoDatabase, 'reviewBatches'>,
): Promise<void> {
  await Promise.all([db.batchColumns.clear(), db.cardNumbers.clear()]);
  const numbers = numbersAfter(NO_CARDS);
  for (const key of await db.reviewBatches.toCollection().primaryKeys()) {
    const batch = await db.reviewBatches.get(key);
    if (batch?.count !== BATCH_LIMIT) continue;
    const columns = attempt(() => toColumns(batch, numbers));
    if (columns !== undefined) await db.batchColumns.put(columns);
  }
  await putNumbers(db, numbers);
}

/** Without any where the row is missing or damaged. */
export async function readCardNumbers(
  db: Pick<DuizhaoDatabase, 'cardNumbers'>,
): Promise<NumberedCards> {
  const row = await db.cardNumbers.get('all');
  if (row === undefined || !isSoundCardNumbers(row)) return NO_CARDS;
  return { count: row.count, records: row.records, odd: new Map(row.odd) };
}

/** Not async: Dexie loses its transaction where async functions nested as deep as here end in a row. */
function putNumbers(db: ColumnTables, numbers: CardNumbers): PromiseLike<unknown> {
  const { odd, ...cards } = numbers.cards();
  return db.cardNumbers.put({ id: 'all', ...cards, odd: [...odd] });
}

/** @throws where the batch is damaged */
export function toColumns(batch: PackedReviews, numbers: CardNumbers): BatchColumns {
  const card = new Uint32Array(batch.count);
  widen(batch.card, card, 0, batch.count);
  const numberOf = numbers.of(batch);
  for (let index = 0; index < batch.count; index += 1)
    card[index] = numberOf[card[index] ?? 0] ?? 0;
  const { origin, firstSeq, count, at, day, kind, grade, durationMs } = batch;
  const { stampAfter, stampCounter } = batch;
  return {
    origin,
    firstSeq,
    count,
    at,
    day,
    kind,
    grade,
    durationMs,
    stampAfter,
    stampCounter,
    card: narrow(card),
    numbered: totalCards(numbers.cards()),
    voidings: placeVoidings(batch),
    ...idTimes(batch),
  };
}

function placeVoidings(batch: PackedReviews): PlacedVoiding[] {
  const voidings = voidingsOf(batch);
  const places = placesOf(batch, new Set(voidings.map(({ target }) => target)));
  return voidings.map((voiding) => {
    const place = places.get(voiding.target);
    return place === undefined ? voiding : { ...voiding, place };
  });
}

function idTimes({ at, idAfter, count }: PackedReviews) {
  let [idsFrom, idsTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < count; index += 1) {
    const time = valueAt(at, index) + valueAt(idAfter, index);
    idsFrom = Math.min(idsFrom, time);
    idsTo = Math.max(idsTo, time);
  }
  return { idsFrom, idsTo };
}

/** A damaged batch stays what it is; there are only no columns of it. */
export function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
