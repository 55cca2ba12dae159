import type { CardId } from '../domain/cards/card-id.ts';
import type { Review } from '../domain/reviews/review.ts';
import { NO_CARDS, numbersAfter, totalCards } from './card-numbers.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { valueAt } from './narrow-column.ts';
import { packByDevice } from './pack-by-device.ts';
import type { PackedReviews } from './packed-reviews.ts';
import { unpackerOf } from './unpack-reviews.ts';

/** Where the entries of each card stand, all cards one after the other. */
interface Order {
  /** By card: where its entries begin in `batch` and `place`; and where the last ones end. */
  readonly starts: Uint32Array;
  readonly batch: Uint32Array;
  readonly place: Uint32Array;
}

/** The entries of each card, in any order. */
export type ReviewsByCard = Iterable<readonly [id: CardId, entries: Review[]]>;

/**
 * The whole reviews log, packed, to be gone through card by card: an entry is unpacked when its card's turn
 * comes, so a million reviews take 50 bytes each instead of some hundred. A damaged batch throws on the way.
 *
 * @returns undefined where one of the newest entries is damaged
 */
export async function readReviewsByCard(
  db: Pick<DuizhaoDatabase, 'reviewBatches' | 'reviewTail'>,
): Promise<ReviewsByCard | undefined> {
  const batches = await db.reviewBatches.toArray();
  const tail = await db.reviewTail.toArray();
  if (!tail.every(isSoundTail)) return undefined;
  return byCard([...batches, ...packByDevice(tail.map(({ entry }) => entry))]);
}

function* byCard(batches: readonly PackedReviews[]): Generator<readonly [CardId, Review[]]> {
  const { starts, batch, place } = orderByCard(batches);
  const unpackers = batches.map(unpackerOf);
  for (let card = 0; card + 1 < starts.length; card += 1) {
    const entries: Review[] = [];
    for (let at = starts[card] ?? 0; at < (starts[card + 1] ?? 0); at += 1) {
      const entry = unpackers[batch[at] ?? 0]?.(place[at] ?? 0);
      if (entry !== undefined) entries.push(entry);
    }
    const [first] = entries;
    if (first !== undefined) yield [first.cardId, entries];
  }
}

/** Counts the entries of each card, and puts each where those of the cards before it end. */
function orderByCard(batches: readonly PackedReviews[]): Order {
  const numbers = numbersAfter(NO_CARDS);
  const numbersOf = batches.map((packed) => numbers.of(packed));
  const numberAt = (packed: PackedReviews, index: number, of: Uint32Array): number => {
    const number = of[valueAt(packed.card, index)];
    if (number === undefined) throw new Error('orderByCard: damaged batch');
    return number;
  };
  const starts = new Uint32Array(totalCards(numbers.cards()) + 1);
  const total = batches.reduce((sum, { count }) => sum + count, 0);
  const order = { starts, batch: new Uint32Array(total), place: new Uint32Array(total) };
  for (const [at, packed] of batches.entries()) {
    const of = numbersOf[at] ?? new Uint32Array(0);
    for (let index = 0; index < packed.count; index += 1) {
      const next = numberAt(packed, index, of) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let card = 1; card < starts.length; card += 1) {
    starts[card] = (starts[card] ?? 0) + (starts[card - 1] ?? 0);
  }
  const ends = Uint32Array.from(starts);
  for (const [at, packed] of batches.entries()) {
    const of = numbersOf[at] ?? new Uint32Array(0);
    for (let index = 0; index < packed.count; index += 1) {
      const card = numberAt(packed, index, of);
      const into = ends[card] ?? 0;
      ends[card] = into + 1;
      order.batch[into] = at;
      order.place[into] = index;
    }
  }
  return order;
}
