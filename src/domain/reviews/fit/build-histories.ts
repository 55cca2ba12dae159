import type { ReviewHistories } from './review-histories.ts';

/** Answers in any order, one a row. */
export interface AnswerRows {
  readonly count: number;
  /** Number of its card, 0 to `cardCount` - 1. */
  readonly card: Uint32Array;
  readonly cardCount: number;
  /** What the answers are sorted by, over all cards; equal ones stay as they are. */
  readonly order: Float64Array;
  readonly day: Int32Array;
  /** 1 to 4, or {@link FORGOTTEN}. */
  readonly grade: Uint8Array;
  readonly durationMs?: Uint32Array;
}

/** In place of a grade: the card was made new, and its next answer begins another history. */
export const FORGOTTEN = 0;

/**
 * Puts answers together by card and reckons the learning days between them, never negative. Cards come
 * by their first answer, so that neither the order of the rows nor the numbers of the cards matter.
 * Takes time in proportion to the answers where those of a card come in order, as a log has them.
 */
export function buildHistories(rows: AnswerRows): ReviewHistories {
  const { places, ends } = placesByCard(rows);
  const starts: number[] = [];
  const grades = new Uint8Array(rows.count);
  const elapsed = new Uint32Array(rows.count);
  const order = new Float64Array(rows.count);
  const durationMs = rows.durationMs && new Uint32Array(rows.count);
  let length = 0;
  for (const card of cardsByFirst(rows, places, ends)) {
    const span = spanOf(card, places, ends);
    let previous: number | undefined;
    for (const place of span) {
      const grade = rows.grade[place] ?? FORGOTTEN;
      if (grade === FORGOTTEN) {
        previous = undefined;
        continue;
      }
      const day = rows.day[place] ?? 0;
      if (previous === undefined) starts.push(length);
      grades[length] = grade;
      elapsed[length] = Math.max(0, day - (previous ?? day));
      order[length] = rows.order[place] ?? 0;
      if (durationMs) durationMs[length] = rows.durationMs?.[place] ?? 0;
      previous = day;
      length += 1;
    }
  }
  starts.push(length);
  return {
    starts: Uint32Array.from(starts),
    grades: grades.subarray(0, length),
    elapsed: elapsed.subarray(0, length),
    order: order.subarray(0, length),
    ...(durationMs && { durationMs: durationMs.subarray(0, length) }),
  };
}

/** The rows of each card one after another; `ends[card]` is where the next card begins. */
function placesByCard({ count, card, cardCount }: AnswerRows) {
  const ends = new Uint32Array(cardCount);
  for (let row = 0; row < count; row += 1) {
    const number = card[row] ?? 0;
    ends[number] = (ends[number] ?? 0) + 1;
  }
  let sum = 0;
  for (let number = 0; number < cardCount; number += 1) {
    const size = ends[number] ?? 0;
    ends[number] = sum;
    sum += size;
  }
  const places = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const number = card[row] ?? 0;
    const place = ends[number] ?? 0;
    places[place] = row;
    ends[number] = place + 1;
  }
  return { places, ends };
}

function spanOf(card: number, places: Uint32Array, ends: Uint32Array): Uint32Array {
  return places.subarray(card === 0 ? 0 : ends[card - 1], ends[card]);
}

/** Sorts each card's places too. */
function cardsByFirst(
  { cardCount, order }: AnswerRows,
  places: Uint32Array,
  ends: Uint32Array,
): Uint32Array {
  const first = new Float64Array(cardCount);
  for (let card = 0; card < cardCount; card += 1) {
    const span = spanOf(card, places, ends);
    sortByOrder(span, order);
    first[card] = order[span[0] ?? 0] ?? 0;
  }
  const cards = Uint32Array.from(first.keys());
  return cards.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
}

function sortByOrder(span: Uint32Array, order: Float64Array): void {
  for (let index = 1; index < span.length; index += 1) {
    if ((order[span[index - 1] ?? 0] ?? 0) > (order[span[index] ?? 0] ?? 0)) {
      span.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
      return;
    }
  }
}
