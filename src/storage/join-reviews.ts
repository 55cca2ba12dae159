import { NO_CARDS, numbersAfter } from './card-numbers.ts';
import { type NarrowColumn, narrow, valueAt, widen } from './narrow-column.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import { usualCards } from './packed-cards.ts';
import { PACKED_COLUMNS, type PackedReviews } from './packed-reviews.ts';
import { lastSeqOf, seqAt, sliceReviews } from './pick-reviews.ts';
import { unpackReviews } from './unpack-reviews.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/**
 * The same entries in as few batches as hold them.
 *
 * @param batches of one origin, by ascending number, none reaching into the next
 */
export function joinReviews(
  batches: readonly PackedReviews[],
  limit = BATCH_LIMIT,
): PackedReviews[] {
  const joined: PackedReviews[] = [];
  let waiting: PackedReviews[] = [];
  let count = 0;
  const close = (): void => {
    if (waiting.length > 0) joined.push(joinAll(waiting));
    [waiting, count] = [[], 0];
  };
  for (const batch of batches) {
    for (let from = 0; from < batch.count; ) {
      const part = sliceReviews(batch, from, from + limit - count);
      waiting.push(part);
      count += part.count;
      from += part.count;
      if (count >= limit) close();
    }
  }
  close();
  return joined;
}

/** Batches of any origins, in any order: those that follow each other are joined, others stay as they are. */
export function joinInOrder(batches: readonly PackedReviews[]): PackedReviews[] {
  const sorted = batches.toSorted((a, b) => {
    if (a.origin !== b.origin) return a.origin < b.origin ? -1 : 1;
    return a.firstSeq - b.firstSeq;
  });
  const runs: PackedReviews[][] = [];
  for (const batch of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before?.origin === batch.origin && lastSeqOf(before) < batch.firstSeq;
    if (run !== undefined && follows) run.push(batch);
    else runs.push([batch]);
  }
  return runs.flatMap((run) => joinReviews(run));
}

/** Column by column, unless the stamps do not end alike: then entry by entry, which is rare. */
function joinAll(batches: readonly PackedReviews[]): PackedReviews {
  const [first, ...others] = batches;
  if (first === undefined) throw new Error('joinAll: no batches');
  if (others.length === 0) return first;
  if (others.some(({ stampDevice }) => stampDevice !== first.stampDevice)) {
    return packReviews(first.origin, batches.flatMap(unpackReviews));
  }
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  const columns = PACKED_COLUMNS.map((name) => {
    return [name, joinColumn(batches, (batch) => batch[name], count)] as const;
  });
  return {
    ...(Object.fromEntries(columns) as Pick<PackedReviews, (typeof PACKED_COLUMNS)[number]>),
    ...joinCards(batches, count),
    origin: first.origin,
    firstSeq: first.firstSeq,
    count,
    seqGap: narrow(joinGaps(batches, first.firstSeq, count)),
    stampDevice: first.stampDevice,
    idRest: joinRests(batches, count),
    extras: joinExtras(batches),
  };
}

function joinColumn(
  batches: readonly PackedReviews[],
  columnOf: (batch: PackedReviews) => NarrowColumn,
  count: number,
): NarrowColumn {
  const wide = new Float64Array(count);
  let at = 0;
  for (const batch of batches) {
    widen(columnOf(batch), wide, at, batch.count);
    at += batch.count;
  }
  return narrow(wide);
}

function joinGaps(batches: readonly PackedReviews[], firstSeq: number, count: number) {
  const gaps = new Float64Array(count);
  let at = 0;
  for (const batch of batches) {
    for (let index = 0; index < batch.count; index += 1, at += 1) {
      gaps[at] = seqAt(batch, index) - firstSeq - at;
    }
  }
  return gaps;
}

/** The cards of all, each once, numbered in the order in which they come. */
function joinCards(batches: readonly PackedReviews[], count: number) {
  const numbers = numbersAfter(NO_CARDS);
  const numbersOf = batches.map((batch) => numbers.of(batch));
  const first = new Map<number, readonly [batch: PackedReviews, place: number]>();
  for (const [index, of] of numbersOf.entries()) {
    const batch = batches[index];
    for (const [place, number] of of.entries()) {
      if (batch !== undefined && !first.has(number)) first.set(number, [batch, place]);
    }
  }
  const { order, ...cards } = gatherCards(first);
  const card = new Uint32Array(count);
  let at = 0;
  for (const [index, batch] of batches.entries()) {
    const of = numbersOf[index];
    widen(batch.card, card, at, batch.count);
    for (const end = at + batch.count; at < end; at += 1) {
      card[at] = order[of?.[card[at] ?? 0] ?? 0] ?? 0;
    }
  }
  return { ...cards, card: narrow(card) };
}

type CardPlace = readonly [batch: PackedReviews, place: number];

/** Cards by their number, wherever they stand, as the columns of one batch: those with columns first. */
function gatherCards(first: ReadonlyMap<number, CardPlace>) {
  const isUsual = ([, [batch, place]]: readonly [number, CardPlace]) => place < usualCards(batch);
  const usual = [...first].filter(isUsual);
  const odd = [...first].filter((card) => !isUsual(card));
  const cardRest = new Uint8Array(usual.length * UUID_REST_BYTES);
  for (const [index, [, [batch, place]]] of usual.entries()) {
    const from = place * UUID_REST_BYTES;
    const rest = batch.cardRest.subarray(from, from + UUID_REST_BYTES);
    cardRest.set(rest, index * UUID_REST_BYTES);
  }
  const order = new Uint32Array(first.size);
  for (const [index, [number]] of [...usual, ...odd].entries()) order[number] = index;
  return {
    order,
    cardTime: narrow(usual.map(([, [batch, place]]) => valueAt(batch.cardTime, place))),
    cardRest,
    cardExercise: narrow(usual.map(([, [batch, place]]) => valueAt(batch.cardExercise, place))),
    oddCards: odd.flatMap(([, [batch, place]]) => batch.oddCards[place - usualCards(batch)] ?? []),
  };
}

function joinRests(batches: readonly PackedReviews[], count: number): Uint8Array {
  const rests = new Uint8Array(count * UUID_REST_BYTES);
  let at = 0;
  for (const { idRest } of batches) {
    rests.set(idRest, at);
    at += idRest.length;
  }
  return rests;
}

function joinExtras(batches: readonly PackedReviews[]): string {
  let at = 0;
  const all = batches.flatMap(({ extras, count }) => {
    const from = at;
    at += count;
    if (extras === '[]') return [];
    const parsed = JSON.parse(extras) as [number, unknown][];
    return parsed.map(([index, fields]) => [from + index, fields]);
  });
  return JSON.stringify(all);
}
