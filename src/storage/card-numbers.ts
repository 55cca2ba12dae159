import type { CardId } from '../domain/cards/card-id.ts';
import { type NarrowColumn, valueAt } from './narrow-column.ts';
import { cardIdFrom, type PackedCards, usualCards } from './packed-cards.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/**
 * Cards that have a number, 0 for the first. As records of whole numbers, since to make a million strings
 * takes most of a second; see {@link numberedIds}.
 */
export interface NumberedCards {
  /** How many of them stand in records. */
  readonly count: number;
  /** CARD_RECORD numbers each; what is where, {@link keep} says. */
  readonly records: Uint32Array;
  /** Those whose ids have another shape, with their numbers. */
  readonly odd: ReadonlyMap<CardId, number>;
}

/** Gives each card that it is shown a number. */
export interface CardNumbers {
  /** The numbers of a batch's cards, in its own order. */
  readonly of: (packed: PackedCards) => Uint32Array;
  readonly cards: () => NumberedCards;
}

/** Cards found by a hash of their bytes (open addressing). A record is one look into the memory. */
interface CardTable {
  count: number;
  readonly slots: Int32Array;
  readonly records: Uint32Array;
  readonly odd: Map<CardId, number>;
}

/** One card of a batch, taken apart as a record has it. */
interface Sought {
  /** Bytes 0 and 1 of the rest, and the exercise. */
  head: number;
  /** Bytes 2 to 5 and 6 to 9 of the rest: random in a UUID of version 7. */
  middle: number;
  tail: number;
  time: number;
}

/** Numbers in a record. */
export const CARD_RECORD = 6;
const LEAST_CARDS = 1 << 11;
const NO_CARD = -1;
const HIGH = 2 ** 32;

export const NO_CARDS: NumberedCards = { count: 0, records: new Uint32Array(0), odd: new Map() };

/** Goes on from numbers that were given before; those cards are only sorted in when one is asked for. */
export function numbersAfter(before: NumberedCards): CardNumbers {
  let opened: CardNumbers | undefined;
  return {
    of(packed) {
      opened ??= createCardNumbers(before);
      return opened.of(packed);
    },
    cards: () => opened?.cards() ?? before,
  };
}

function createCardNumbers(before: NumberedCards): CardNumbers {
  let table = tableOf(before);
  const sought: Sought = { head: 0, middle: 0, tail: 0, time: 0 };

  const usualNumbers = (packed: PackedCards, into: Uint32Array): void => {
    const { cardRest, cardTime, cardExercise } = packed;
    const view = new DataView(cardRest.buffer, cardRest.byteOffset, cardRest.byteLength);
    for (let place = 0; place < usualCards(packed); place += 1) {
      seek(sought, view, cardTime, cardExercise, place);
      const slot = findSlot(table, sought);
      const found = table.slots[slot] ?? NO_CARD;
      if (found === NO_CARD) {
        into[place] = keep(table, slot, sought);
        if (table.count * CARD_RECORD === table.records.length) table = grown(table);
      } else into[place] = table.records[found * CARD_RECORD + 5] ?? 0;
    }
  };
  return {
    of(packed) {
      const usual = usualCards(packed);
      const numbers = new Uint32Array(usual + packed.oddCards.length);
      usualNumbers(packed, numbers);
      for (const [index, id] of packed.oddCards.entries()) {
        const number = table.odd.get(id) ?? totalCards(table);
        table.odd.set(id, number);
        numbers[usual + index] = number;
      }
      return numbers;
    },
    cards: () => ({ count: table.count, records: table.records, odd: table.odd }),
  };
}

/** The ids of all cards by number. */
export function numberedIds({ count, records, odd }: NumberedCards): CardId[] {
  const ids: CardId[] = [];
  for (const [id, number] of odd) ids[number] = id;
  const rest = new Uint8Array(UUID_REST_BYTES);
  const view = new DataView(rest.buffer);
  for (let place = 0; place < count; place += 1) {
    const [head = 0, middle = 0, tail = 0, high = 0, low = 0, number = 0] = records.subarray(
      place * CARD_RECORD,
      (place + 1) * CARD_RECORD,
    );
    view.setUint16(0, head >>> 16);
    view.setUint32(2, middle);
    view.setUint32(6, tail);
    ids[number] = cardIdFrom(high * HIGH + low, rest, 0, head & 0xffff);
  }
  return ids;
}

export function totalCards({ count, odd }: Pick<NumberedCards, 'count' | 'odd'>): number {
  return count + odd.size;
}

function emptyTable(cards: number, odd: Map<CardId, number>): CardTable {
  return {
    count: 0,
    slots: new Int32Array(cards * 2).fill(NO_CARD),
    records: new Uint32Array(cards * CARD_RECORD),
    odd,
  };
}

function seek(
  sought: Sought,
  view: DataView,
  times: NarrowColumn,
  exercises: NarrowColumn,
  place: number,
): void {
  const offset = place * UUID_REST_BYTES;
  sought.head = ((view.getUint16(offset) << 16) | valueAt(exercises, place)) >>> 0;
  sought.middle = view.getUint32(offset + 2);
  sought.tail = view.getUint32(offset + 6);
  sought.time = valueAt(times, place);
}

/** Puts a card into an empty slot. @returns its number */
function keep(table: CardTable, slot: number, { head, middle, tail, time }: Sought): number {
  const { count, records, slots } = table;
  const number = totalCards(table);
  const at = count * CARD_RECORD;
  slots[slot] = count;
  records[at] = head;
  records[at + 1] = middle;
  records[at + 2] = tail;
  records[at + 3] = Math.floor(time / HIGH);
  records[at + 4] = time % HIGH;
  records[at + 5] = number;
  table.count += 1;
  return number;
}

function grown(small: CardTable): CardTable {
  return filled(emptyTable(small.count * 2, small.odd), small);
}

/** Room for more than there are: a table is never full. */
function tableOf(cards: NumberedCards): CardTable {
  let room = LEAST_CARDS;
  while (room <= cards.count) room *= 2;
  return filled(emptyTable(room, new Map(cards.odd)), cards);
}

function filled(table: CardTable, cards: NumberedCards): CardTable {
  table.records.set(cards.records.subarray(0, cards.count * CARD_RECORD));
  table.count = cards.count;
  const mask = table.slots.length - 1;
  for (let place = 0; place < cards.count; place += 1) {
    const at = place * CARD_RECORD;
    let slot = hash(table.records[at + 1] ?? 0, table.records[at + 2] ?? 0) & mask;
    while (table.slots[slot] !== NO_CARD) slot = (slot + 1) & mask;
    table.slots[slot] = place;
  }
  return table;
}

/** The slot of a card, or the empty one that it would have. */
function findSlot({ slots, records }: CardTable, sought: Sought): number {
  const { head, middle, tail, time } = sought;
  const mask = slots.length - 1;
  let slot = hash(middle, tail) & mask;
  for (;;) {
    const found = slots[slot] ?? NO_CARD;
    if (found === NO_CARD) return slot;
    const at = found * CARD_RECORD;
    if (
      records[at + 2] === tail &&
      records[at + 1] === middle &&
      records[at] === head &&
      (records[at + 3] ?? 0) * HIGH + (records[at + 4] ?? 0) === time
    ) {
      return slot;
    }
    slot = (slot + 1) & mask;
  }
}

function hash(middle: number, tail: number): number {
  const mixed = Math.imul(middle, 0x9e3779b1) ^ tail;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
