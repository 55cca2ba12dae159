import { type CardId, splitCardId } from '../domain/cards/card-id.ts';
import { type NarrowColumn, narrow, valueAt } from './narrow-column.ts';
import { readUuid, UUID_REST_BYTES, writeUuid } from './uuid-bytes.ts';

/** What a packed exercise is: the place in this list; never reordered, only added to. */
const PACKED_EXERCISES = [
  'en-zh',
  'zh-en',
  'cloze-zh',
  'cloze-en',
  'build-zh',
  'build-en',
  'listen-zh',
  'listen-en',
  'dictate-zh',
  'dictate-en',
  'read-zh',
  'read-en',
];

/** Cards by number: first those whose ids have the shape of ours, in columns, then `oddCards`. */
export interface PackedCards {
  /** The time in the id of its note, in milliseconds; one for all notes of a text. */
  readonly cardTime: NarrowColumn;
  /** What follows the time: 10 bytes each. */
  readonly cardRest: Uint8Array;
  readonly cardExercise: NarrowColumn;
  readonly oddCards: readonly CardId[];
}

/** Packs ids without losing any; `order` has them by their number. */
export function packCards(ids: Iterable<CardId>): PackedCards & { readonly order: CardId[] } {
  const all = [...new Set(ids)];
  const usual = all.filter(isUsual);
  const times = new Float64Array(usual.length);
  const cardRest = new Uint8Array(usual.length * UUID_REST_BYTES);
  for (const [place, id] of usual.entries()) {
    times[place] = writeUuid(splitCardId(id).noteId, cardRest, place);
  }
  const exercises = usual.map((id) => PACKED_EXERCISES.indexOf(splitCardId(id).exercise));
  const oddCards = all.filter((id) => !isUsual(id));
  return {
    cardTime: narrow(times),
    cardRest,
    cardExercise: narrow(exercises),
    oddCards,
    order: [...usual, ...oddCards],
  };
}

/** How many cards stand in columns. */
export function usualCards({ cardRest }: PackedCards): number {
  return cardRest.length / UUID_REST_BYTES;
}

export function unpackCards(packed: PackedCards): CardId[] {
  const { cardTime, cardRest, cardExercise, oddCards } = packed;
  const usual = Array.from({ length: usualCards(packed) }, (_, place) =>
    cardIdFrom(valueAt(cardTime, place), cardRest, place, valueAt(cardExercise, place)),
  );
  return [...usual, ...oddCards];
}

export function cardIdFrom(
  time: number,
  rest: Uint8Array,
  place: number,
  exercise: number,
): CardId {
  return `${readUuid(time, rest, place)}:${PACKED_EXERCISES[exercise] ?? ''}` as CardId;
}

/** The number of a card in a batch; undefined where it has no entry there. */
export function numberOfCard(packed: PackedCards, id: CardId): number | undefined {
  if (!isUsual(id)) {
    const odd = packed.oddCards.indexOf(id);
    return odd < 0 ? undefined : usualCards(packed) + odd;
  }
  const { cardRest: wanted } = packCards([id]);
  const { cardTime, cardRest, cardExercise } = packed;
  for (let place = 0; place < usualCards(packed); place += 1) {
    const offset = place * UUID_REST_BYTES;
    if (!wanted.every((byte, index) => cardRest[offset + index] === byte)) continue;
    const found = cardIdFrom(
      valueAt(cardTime, place),
      cardRest,
      place,
      valueAt(cardExercise, place),
    );
    if (found === id) return place;
  }
  return undefined;
}

function isUsual(id: CardId): boolean {
  // An entry that another program made may name no card at all.
  if (typeof id !== 'string') return false;
  const { noteId, exercise } = splitCardId(id);
  const rest = new Uint8Array(UUID_REST_BYTES);
  const time = writeUuid(noteId, rest, 0);
  return cardIdFrom(time, rest, 0, PACKED_EXERCISES.indexOf(exercise)) === id;
}
