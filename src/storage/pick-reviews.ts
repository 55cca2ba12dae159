import { narrow, valueAt } from './narrow-column.ts';
import { type PackedCards, usualCards } from './packed-cards.ts';
import { PACKED_COLUMNS, type PackedReviews } from './packed-reviews.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

type Extra = readonly [index: number, fields: unknown];

/** The number of the entry at a place in its batch. */
export function seqAt({ firstSeq, seqGap }: PackedReviews, index: number): number {
  return firstSeq + index + valueAt(seqGap, index);
}

/** The number of the last entry. */
export function lastSeqOf(batch: PackedReviews): number {
  return seqAt(batch, batch.count - 1);
}

/**
 * Some entries of a batch as a batch of their own, column by column: no entry is unpacked.
 *
 * @param places of at least one entry, ascending
 */
export function pickReviews(batch: PackedReviews, places: readonly number[]): PackedReviews {
  const firstSeq = seqAt(batch, places[0] ?? 0);
  const columns = PACKED_COLUMNS.map((name) => {
    return [name, narrow(places.map((place) => valueAt(batch[name], place)))] as const;
  });
  const idRest = new Uint8Array(places.length * UUID_REST_BYTES);
  for (const [index, place] of places.entries()) {
    const from = place * UUID_REST_BYTES;
    idRest.set(batch.idRest.subarray(from, from + UUID_REST_BYTES), index * UUID_REST_BYTES);
  }
  return {
    ...pickCards(
      batch,
      places.map((place) => valueAt(batch.card, place)),
    ),
    ...(Object.fromEntries(columns) as Pick<PackedReviews, (typeof PACKED_COLUMNS)[number]>),
    origin: batch.origin,
    firstSeq,
    count: places.length,
    seqGap: narrow(places.map((place, index) => seqAt(batch, place) - firstSeq - index)),
    stampDevice: batch.stampDevice,
    idRest,
    extras: JSON.stringify(pickExtras(batch, places)),
  };
}

/** The entries from one place up to another, which is not among them. */
export function sliceReviews(batch: PackedReviews, from: number, to: number): PackedReviews {
  if (from <= 0 && to >= batch.count) return batch;
  const end = Math.min(to, batch.count);
  return pickReviews(
    batch,
    Array.from({ length: end - from }, (_, index) => from + index),
  );
}

/** The cards with these numbers, each once and numbered anew in the order in which they come. */
function pickCards(packed: PackedCards, card: readonly number[]) {
  const { cardTime, cardRest, cardExercise, oddCards } = packed;
  const end = usualCards(packed);
  const all = [...new Set(card)];
  const usual = all.filter((number) => number < end);
  const odd = all.filter((number) => number >= end);
  const rests = new Uint8Array(usual.length * UUID_REST_BYTES);
  for (const [place, number] of usual.entries()) {
    const from = number * UUID_REST_BYTES;
    rests.set(cardRest.subarray(from, from + UUID_REST_BYTES), place * UUID_REST_BYTES);
  }
  const numbers = new Map([...usual, ...odd].map((before, number) => [before, number]));
  return {
    cardTime: narrow(usual.map((number) => valueAt(cardTime, number))),
    cardRest: rests,
    cardExercise: narrow(usual.map((number) => valueAt(cardExercise, number))),
    oddCards: odd.flatMap((number) => oddCards[number - end] ?? []),
    card: narrow(card.map((number) => numbers.get(number) ?? 0)),
  };
}

function pickExtras({ extras }: PackedReviews, places: readonly number[]): Extra[] {
  if (extras === '[]') return [];
  const placeOf = new Map(places.map((place, index) => [place, index]));
  return (JSON.parse(extras) as Extra[]).flatMap(([place, fields]): Extra[] => {
    const index = placeOf.get(place);
    return index === undefined ? [] : [[index, fields]];
  });
}
