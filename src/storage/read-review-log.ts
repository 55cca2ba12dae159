import type { CardId } from '../domain/cards/card-id.ts';
import type { Review } from '../domain/reviews/review.ts';
import { type CardNumbers, createCardNumbers } from './card-numbers.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { valueAt, widen } from './narrow-column.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import { PACKED_KINDS, type PackedReviews } from './packed-reviews.ts';
import { idAt } from './unpack-reviews.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/** All entries of the reviews log in flat columns, device by device, each in the order of its numbers. */
export interface ReviewColumns {
  readonly count: number;
  readonly at: Float64Array;
  readonly day: Int32Array;
  /** Index into PACKED_KINDS; VERBATIM for entries that this version does not know. */
  readonly kind: Uint8Array;
  /** 1 to 4; 0 where nothing was answered. */
  readonly grade: Uint8Array;
  readonly durationMs: Uint32Array;
  /** With `stampCounter`, sorts entries of several devices. */
  readonly stampMs: Float64Array;
  readonly stampCounter: Uint16Array;
  /** 1 where a later entry has undone it. */
  readonly voided: Uint8Array;
  /** Index into `cards`. */
  readonly card: Uint32Array;
  readonly cards: readonly CardId[];
}

/** Reads the whole log without making an object of each entry: a million in less than a second. */
export async function readReviewColumns(db: DuizhaoDatabase): Promise<ReviewColumns> {
  const [batches, tail] = await db.transaction('r', [db.reviewBatches, db.reviewTail], () =>
    Promise.all([db.reviewBatches.toArray(), db.reviewTail.toArray()]),
  );
  const entries = tail.filter(isSoundTail).map((row) => row.entry);
  return joinBatches([...batches, ...packByDevice(entries)]);
}

function packByDevice(entries: readonly Review[]): PackedReviews[] {
  const byDevice = new Map<string, Review[]>();
  for (const entry of entries) {
    const group = byDevice.get(entry.device) ?? [];
    group.push(entry);
    byDevice.set(entry.device, group);
  }
  return [...byDevice].flatMap(([device, group]) => {
    const starts = Array.from({ length: Math.ceil(group.length / BATCH_LIMIT) }, (_, n) => n);
    return starts.map((n) =>
      packReviews(device, group.slice(n * BATCH_LIMIT, (n + 1) * BATCH_LIMIT)),
    );
  });
}

function joinBatches(batches: readonly PackedReviews[]): ReviewColumns {
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  const columns = {
    count,
    at: new Float64Array(count),
    day: new Int32Array(count),
    kind: new Uint8Array(count),
    grade: new Uint8Array(count),
    durationMs: new Uint32Array(count),
    stampMs: new Float64Array(count),
    stampCounter: new Uint16Array(count),
    voided: new Uint8Array(count),
    card: new Uint32Array(count),
  };
  const numbers = createCardNumbers();
  let offset = 0;
  for (const batch of batches) {
    for (const name of PLAIN_COLUMNS) widen(batch[name], columns[name], offset, batch.count);
    joinStamps(batch, columns, offset);
    joinCards(batch, numbers, columns.card, offset);
    offset += batch.count;
  }
  markVoided(batches, columns.voided);
  return { ...columns, cards: numbers.ids() };
}

const PLAIN_COLUMNS = ['at', 'day', 'kind', 'grade', 'durationMs', 'stampCounter'] as const;

function joinStamps(
  batch: PackedReviews,
  { at, stampMs }: Pick<ReviewColumns, 'at' | 'stampMs'>,
  offset: number,
): void {
  widen(batch.stampAfter, stampMs, offset, batch.count);
  for (let index = offset; index < offset + batch.count; index += 1) {
    stampMs[index] = (stampMs[index] ?? 0) + (at[index] ?? 0);
  }
}

function joinCards(
  batch: PackedReviews,
  numbers: CardNumbers,
  into: Uint32Array,
  offset: number,
): void {
  const translated = numbers.of(batch);
  widen(batch.card, into, offset, batch.count);
  for (let index = offset; index < offset + batch.count; index += 1) {
    into[index] = translated[into[index] ?? 0] ?? 0;
  }
}

const UNDONE = PACKED_KINDS.indexOf('undone');

/** The newest entry speaks first: an `undone` that was itself undone voids nothing. */
function markVoided(batches: readonly PackedReviews[], voided: Uint8Array): void {
  const targets = voidingTargets(batches);
  if (targets.size === 0) return;
  const tails = new Set([...targets].map(tailOfUuid));
  let offset = 0;
  for (const batch of batches) {
    for (let index = 0; index < batch.count; index += 1) {
      // A look at the last six bytes spares most entries the making of a string.
      if (!tails.has(readTail(batch.idRest, (index + 1) * UUID_REST_BYTES - 6))) continue;
      if (targets.has(idAt(batch, index))) voided[offset + index] = 1;
    }
    offset += batch.count;
  }
}

interface Voiding {
  readonly id: string;
  readonly ms: number;
  readonly counter: number;
  readonly target: string;
}

function voidingTargets(batches: readonly PackedReviews[]): Set<string> {
  const voiding: Voiding[] = batches.flatMap((batch) => {
    if (batch.extras === '[]') return [];
    const extras = JSON.parse(batch.extras) as [number, { readonly target?: string }][];
    return extras.flatMap(([index, { target }]) => {
      if (valueAt(batch.kind, index) !== UNDONE || target === undefined) return [];
      const ms = valueAt(batch.at, index) + valueAt(batch.stampAfter, index);
      return [{ id: idAt(batch, index), ms, counter: valueAt(batch.stampCounter, index), target }];
    });
  });
  const targets = new Set<string>();
  for (const { id, target } of voiding.sort((a, b) => b.ms - a.ms || b.counter - a.counter)) {
    if (!targets.has(id)) targets.add(target);
  }
  return targets;
}

function tailOfUuid(uuid: string): number {
  return Number.parseInt(uuid.slice(-12), 16);
}

function readTail(bytes: Uint8Array, offset: number): number {
  let value = 0;
  for (let index = offset; index < offset + 6; index += 1)
    value = value * 256 + (bytes[index] ?? 0);
  return value;
}
