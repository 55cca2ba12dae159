import type { Review } from '../domain/reviews/review.ts';
import { type CardNumbers, createCardNumbers, type NumberedCards } from './card-numbers.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase, SeqKey } from './database.ts';
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
  /** Number of its card among `cards`. */
  readonly card: Uint32Array;
  readonly cards: NumberedCards;
}

/**
 * Reads the whole log without making an object of each entry: a million in less than a second. A batch
 * is joined while the next ones are on their way from the disk.
 */
export async function readReviewColumns(db: DuizhaoDatabase): Promise<ReviewColumns> {
  return db.transaction('r', [db.reviewBatches, db.reviewTail], async () => {
    const [keys, tail] = await Promise.all([
      db.reviewBatches.toCollection().primaryKeys(),
      db.reviewTail.toArray(),
    ]);
    const entries = tail.filter(isSoundTail).map((row) => row.entry);
    const joining = startJoining(mostEntries(keys) + entries.length);
    await Promise.all(
      keys.map(async (key) => {
        const batch = await db.reviewBatches.get(key);
        if (batch !== undefined) joining.join(batch);
      }),
    );
    for (const batch of packByDevice(entries)) joining.join(batch);
    return joining.finish();
  });
}

/** Not fewer than the batches with these keys can hold: up to the next batch, or to the limit. */
function mostEntries(keys: readonly SeqKey[]): number {
  return keys.reduce((sum, [origin, first], index) => {
    const next = keys[index + 1];
    const room = next?.[0] === origin ? next[1] - first : BATCH_LIMIT;
    return sum + Math.min(BATCH_LIMIT, Math.max(room, 0));
  }, 0);
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

function startJoining(room: number) {
  const columns = emptyColumns(room);
  const numbers = createCardNumbers();
  const batches: PackedReviews[] = [];
  let count = 0;
  return {
    join(batch: PackedReviews): void {
      for (const name of PLAIN_COLUMNS) widen(batch[name], columns[name], count, batch.count);
      joinStamps(batch, columns, count);
      joinCards(batch, numbers, columns.card, count);
      batches.push(batch);
      count += batch.count;
    },
    finish(): ReviewColumns {
      markVoided(batches, columns.voided);
      const used = count === room ? columns : cutOff(columns, count);
      return { ...used, count, cards: numbers.cards() };
    },
  };
}

function emptyColumns(room: number) {
  return {
    at: new Float64Array(room),
    day: new Int32Array(room),
    kind: new Uint8Array(room),
    grade: new Uint8Array(room),
    durationMs: new Uint32Array(room),
    stampMs: new Float64Array(room),
    stampCounter: new Uint16Array(room),
    voided: new Uint8Array(room),
    card: new Uint32Array(room),
  };
}

type OpenColumns = ReturnType<typeof emptyColumns>;

/** Views, since a copy of all takes a tenth of a second. */
function cutOff(columns: OpenColumns, count: number): OpenColumns {
  const cut = Object.entries(columns).map(([name, column]) => [name, column.subarray(0, count)]);
  return Object.fromEntries(cut) as OpenColumns;
}

const PLAIN_COLUMNS = ['at', 'day', 'kind', 'grade', 'durationMs', 'stampCounter'] as const;

function joinStamps(
  batch: PackedReviews,
  { at, stampMs }: Pick<ReviewColumns, 'at' | 'stampMs'>,
  offset: number,
): void {
  if (batch.stampAfter.values.length === 0 && batch.stampAfter.base === 0) {
    stampMs.set(at.subarray(offset, offset + batch.count), offset);
    return;
  }
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
