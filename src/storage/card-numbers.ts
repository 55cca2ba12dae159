import type { CardId } from '../domain/cards/card-id.ts';
import { valueAt } from './narrow-column.ts';
import { cardIdFrom, type PackedCards, usualCards } from './packed-cards.ts';
import { UUID_REST_BYTES } from './uuid-bytes.ts';

/** Gives each card that it is shown a number, 0 for the first. */
export interface CardNumbers {
  /** The numbers of a batch's cards, in its own order. */
  readonly of: (packed: PackedCards) => Uint32Array;
  /** All cards by number. */
  readonly ids: () => CardId[];
}

/** Cards in columns, found by a hash of their bytes (open addressing). */
interface CardTable {
  slots: Int32Array;
  times: Float64Array;
  rests: Uint8Array;
  exercises: Uint8Array;
  numbers: Int32Array;
  count: number;
}

const LEAST_CARDS = 1 << 11;

/** Knows a card by its bytes: to make a million strings would take most of a second. */
export function createCardNumbers(): CardNumbers {
  const odd = new Map<CardId, number>();
  let table = emptyTable(LEAST_CARDS);
  const total = (): number => table.count + odd.size;

  const numberOf = (packed: PackedCards, place: number): number => {
    const slot = findSlot(table, packed, place);
    const found = table.slots[slot] ?? -1;
    if (found >= 0) return table.numbers[found] ?? 0;
    const number = total();
    keep(table, slot, packed, place, number);
    if (table.count === table.numbers.length) table = grown(table);
    return number;
  };
  const numberOfOdd = (id: CardId): number => {
    const number = odd.get(id) ?? total();
    odd.set(id, number);
    return number;
  };
  return {
    of(packed) {
      const usual = usualCards(packed);
      const numbers = new Uint32Array(usual + packed.oddCards.length);
      for (let place = 0; place < usual; place += 1) numbers[place] = numberOf(packed, place);
      for (const [index, id] of packed.oddCards.entries()) numbers[usual + index] = numberOfOdd(id);
      return numbers;
    },
    ids() {
      const ids: CardId[] = new Array(total());
      for (const [id, number] of odd) ids[number] = id;
      const { times, rests, exercises, numbers, count } = table;
      for (let place = 0; place < count; place += 1) {
        const id = cardIdFrom(times[place] ?? 0, rests, place, exercises[place] ?? 0);
        ids[numbers[place] ?? 0] = id;
      }
      return ids;
    },
  };
}

function emptyTable(cards: number): CardTable {
  return {
    slots: new Int32Array(cards * 2).fill(-1),
    times: new Float64Array(cards),
    rests: new Uint8Array(cards * UUID_REST_BYTES),
    exercises: new Uint8Array(cards),
    numbers: new Int32Array(cards),
    count: 0,
  };
}

function keep(
  table: CardTable,
  slot: number,
  { cardTime, cardRest, cardExercise }: PackedCards,
  place: number,
  number: number,
): void {
  const { count } = table;
  const from = place * UUID_REST_BYTES;
  table.slots[slot] = count;
  table.times[count] = valueAt(cardTime, place);
  table.rests.set(cardRest.subarray(from, from + UUID_REST_BYTES), count * UUID_REST_BYTES);
  table.exercises[count] = valueAt(cardExercise, place);
  table.numbers[count] = number;
  table.count += 1;
}

function grown(small: CardTable): CardTable {
  const table = emptyTable(small.count * 2);
  table.times.set(small.times);
  table.rests.set(small.rests);
  table.exercises.set(small.exercises);
  table.numbers.set(small.numbers);
  table.count = small.count;
  const mask = table.slots.length - 1;
  for (let place = 0; place < small.count; place += 1) {
    let slot = hash(table.rests, place) & mask;
    while ((table.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    table.slots[slot] = place;
  }
  return table;
}

/** The slot of a card, or the empty one that it would have. */
function findSlot(table: CardTable, packed: PackedCards, place: number): number {
  const mask = table.slots.length - 1;
  let slot = hash(packed.cardRest, place) & mask;
  for (;;) {
    const found = table.slots[slot] ?? -1;
    if (found < 0 || isSame(table, found, packed, place)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** FNV-1a over what is random in a UUID of version 7. */
function hash(rests: Uint8Array, place: number): number {
  const end = (place + 1) * UUID_REST_BYTES;
  let value = 0x811c9dc5;
  for (let index = end - UUID_REST_BYTES; index < end; index += 1) {
    value = Math.imul(value ^ (rests[index] ?? 0), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

function isSame(table: CardTable, kept: number, packed: PackedCards, place: number): boolean {
  for (let index = UUID_REST_BYTES - 1; index >= 0; index -= 1) {
    const ours = table.rests[kept * UUID_REST_BYTES + index];
    if (ours !== packed.cardRest[place * UUID_REST_BYTES + index]) return false;
  }
  return (
    table.exercises[kept] === valueAt(packed.cardExercise, place) &&
    table.times[kept] === valueAt(packed.cardTime, place)
  );
}
