import type { CardId } from '../domain/cards/card-id.ts';
import { valueAt } from './narrow-column.ts';
import { cardIdFrom, type PackedCards, usualCards } from './packed-cards.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/**
 * Cards that have a number, 0 for the first. In columns, since to make a million strings takes most of a
 * second; see {@link numberedIds}.
 */
export interface NumberedCards {
  /** How many of them stand in columns, by place. */
  readonly count: number;
  readonly times: Float64Array;
  readonly rests: Uint8Array;
  readonly exercises: Uint8Array;
  readonly numbers: Uint32Array;
  /** Those whose ids have another shape, with their numbers. */
  readonly odd: ReadonlyMap<CardId, number>;
}

/** Gives each card that it is shown a number. */
export interface CardNumbers {
  /** The numbers of a batch's cards, in its own order. */
  readonly of: (packed: PackedCards) => Uint32Array;
  readonly cards: () => NumberedCards;
}

/** Cards found by a hash of their bytes (open addressing). */
interface CardTable extends NumberedCards {
  count: number;
  readonly slots: Int32Array;
  readonly restView: DataView;
  readonly odd: Map<CardId, number>;
}

const LEAST_CARDS = 1 << 11;
const NO_CARD = -1;

export function createCardNumbers(): CardNumbers {
  let table = emptyTable(LEAST_CARDS, new Map());

  const usualNumbers = (packed: PackedCards, into: Uint32Array): void => {
    const { cardRest } = packed;
    const view = new DataView(cardRest.buffer, cardRest.byteOffset, cardRest.byteLength);
    for (let place = 0; place < usualCards(packed); place += 1) {
      const slot = findSlot(table, view, packed, place);
      const found = table.slots[slot] ?? NO_CARD;
      if (found === NO_CARD) {
        into[place] = keep(table, slot, packed, place);
        if (table.count === table.numbers.length) table = grown(table);
      } else into[place] = table.numbers[found] ?? 0;
    }
  };
  return {
    of(packed) {
      const usual = usualCards(packed);
      const numbers = new Uint32Array(usual + packed.oddCards.length);
      usualNumbers(packed, numbers);
      for (const [index, id] of packed.oddCards.entries()) {
        const number = table.odd.get(id) ?? total(table);
        table.odd.set(id, number);
        numbers[usual + index] = number;
      }
      return numbers;
    },
    cards() {
      const { count, times, rests, exercises, numbers, odd } = table;
      return { count, times, rests, exercises, numbers, odd };
    },
  };
}

/** The ids of all cards by number. */
export function numberedIds(cards: NumberedCards): CardId[] {
  const ids: CardId[] = [];
  for (const [id, number] of cards.odd) ids[number] = id;
  const { times, rests, exercises, numbers, count } = cards;
  for (let place = 0; place < count; place += 1) {
    const id = cardIdFrom(times[place] ?? 0, rests, place, exercises[place] ?? 0);
    ids[numbers[place] ?? 0] = id;
  }
  return ids;
}

function total({ count, odd }: Pick<NumberedCards, 'count' | 'odd'>): number {
  return count + odd.size;
}

function emptyTable(cards: number, odd: Map<CardId, number>): CardTable {
  const rests = new Uint8Array(cards * UUID_REST_BYTES);
  return {
    count: 0,
    slots: new Int32Array(cards * 2).fill(NO_CARD),
    times: new Float64Array(cards),
    rests,
    restView: new DataView(rests.buffer),
    exercises: new Uint8Array(cards),
    numbers: new Uint32Array(cards),
    odd,
  };
}

/** Puts a card into an empty slot. @returns its number */
function keep(
  table: CardTable,
  slot: number,
  { cardTime, cardRest, cardExercise }: PackedCards,
  place: number,
): number {
  const { count } = table;
  const number = total(table);
  const from = place * UUID_REST_BYTES;
  table.slots[slot] = count;
  table.times[count] = valueAt(cardTime, place);
  table.rests.set(cardRest.subarray(from, from + UUID_REST_BYTES), count * UUID_REST_BYTES);
  table.exercises[count] = valueAt(cardExercise, place);
  table.numbers[count] = number;
  table.count += 1;
  return number;
}

function grown(small: CardTable): CardTable {
  const table = emptyTable(small.count * 2, small.odd);
  table.times.set(small.times);
  table.rests.set(small.rests);
  table.exercises.set(small.exercises);
  table.numbers.set(small.numbers);
  table.count = small.count;
  const mask = table.slots.length - 1;
  for (let place = 0; place < small.count; place += 1) {
    let slot = hash(table.restView, place) & mask;
    while (table.slots[slot] !== NO_CARD) slot = (slot + 1) & mask;
    table.slots[slot] = place;
  }
  return table;
}

/** The slot of a card, or the empty one that it would have. */
function findSlot(table: CardTable, view: DataView, packed: PackedCards, place: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = hash(view, place) & mask;
  for (;;) {
    const found = slots[slot] ?? NO_CARD;
    if (found === NO_CARD || isSame(table, found, view, packed, place)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The last 8 of the 10 bytes are random in a UUID of version 7. */
function hash(view: DataView, place: number): number {
  const offset = place * UUID_REST_BYTES;
  const mixed = Math.imul(view.getUint32(offset + 2), 0x9e3779b1) ^ view.getUint32(offset + 6);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function isSame(
  table: CardTable,
  kept: number,
  view: DataView,
  packed: PackedCards,
  place: number,
): boolean {
  const [a, b] = [kept * UUID_REST_BYTES, place * UUID_REST_BYTES];
  return (
    table.restView.getUint32(a + 6) === view.getUint32(b + 6) &&
    table.restView.getUint32(a + 2) === view.getUint32(b + 2) &&
    table.restView.getUint16(a) === view.getUint16(b) &&
    table.exercises[kept] === valueAt(packed.cardExercise, place) &&
    table.times[kept] === valueAt(packed.cardTime, place)
  );
}
