import type { CardId } from '../domain/cards/card-id.ts';
import type { Outcome, Review } from '../domain/reviews/review.ts';
import type { Json } from '../shared/json.ts';
import { valueAt } from './narrow-column.ts';
import { numberOfCard, unpackCards } from './packed-cards.ts';
import { PACKED_KINDS, PACKED_OUTCOMES, type PackedReviews, VERBATIM } from './packed-reviews.ts';
import { readUuid } from './uuid-bytes.ts';

type Fields = Record<string, unknown>;

/** The entries of a batch as they were packed, in order of their numbers. */
export function unpackReviews(batch: PackedReviews): Review[] {
  const indexes = Array.from({ length: batch.count }, (_, index) => index);
  return unpackSome(batch, indexes, unpackCards(batch));
}

/** The entries of one card in a batch, in order of their numbers. */
export function unpackReviewsOf(batch: PackedReviews, cardId: CardId): Review[] {
  const number = numberOfCard(batch, cardId);
  if (number === undefined) return [];
  const cards: CardId[] = [];
  cards[number] = cardId;
  const isOf = (index: number): boolean => valueAt(batch.card, index) === number;
  return unpackSome(batch, indexesWhere(batch, isOf), cards);
}

/** The entries of a batch that are of these cards, in order of their numbers. */
export function unpackReviewsOfMany(batch: PackedReviews, cardIds: ReadonlySet<CardId>): Review[] {
  const cards = unpackCards(batch);
  const isWanted = cards.map((id) => cardIds.has(id));
  return unpackSome(
    batch,
    indexesWhere(batch, (index) => isWanted[valueAt(batch.card, index)] === true),
    cards,
  );
}

/**
 * The entries of a batch whose cards are wanted, in order of their numbers.
 *
 * @throws where an entry is of a card that the batch does not name: it is damaged
 */
export function unpackReviewsWhere(
  batch: PackedReviews,
  isWanted: (id: CardId) => boolean,
): Review[] {
  const cards = unpackCards(batch);
  const wanted = cards.map(isWanted);
  const indexes = indexesWhere(batch, (index) => {
    const known = wanted[valueAt(batch.card, index)];
    if (known === undefined) throw new Error('unpackReviewsWhere: damaged batch');
    return known;
  });
  return unpackSome(batch, indexes, cards);
}

function indexesWhere(batch: PackedReviews, isWanted: (index: number) => boolean): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < batch.count; index += 1) if (isWanted(index)) indexes.push(index);
  return indexes;
}

function unpackSome(
  batch: PackedReviews,
  indexes: readonly number[],
  cards: readonly CardId[],
): Review[] {
  return indexes.map(unpacker(batch, cards));
}

/** Gives the entry at a place of a batch, as often as it is asked. */
export function unpackerOf(batch: PackedReviews): (index: number) => Review {
  return unpacker(batch, unpackCards(batch));
}

function unpacker(batch: PackedReviews, cards: readonly CardId[]): (index: number) => Review {
  const extras = new Map(JSON.parse(batch.extras) as [number, Record<string, Json>][]);
  return (index) => {
    const extra = extras.get(index);
    if (valueAt(batch.kind, index) === VERBATIM) return extra as unknown as Review;
    const fields = unpackColumns(batch, index, cards);
    return (extra === undefined ? fields : { ...fields, ...extra }) as unknown as Review;
  };
}

/**
 * What the columns alone say of one entry.
 *
 * @param cards of the batch, unpacked
 */
export function unpackColumns(
  batch: PackedReviews,
  index: number,
  cards: readonly CardId[],
): Fields {
  const kind = PACKED_KINDS[valueAt(batch.kind, index)];
  const at = valueAt(batch.at, index);
  const common = {
    id: idAt(batch, index),
    device: deviceOf(batch),
    seq: batch.firstSeq + index + valueAt(batch.seqGap, index),
    stamp: unpackStamp(batch, index),
    schema: 1,
    cardId: cards[valueAt(batch.card, index)],
    at,
    utcOffset: valueAt(batch.utcOffset, index),
    day: valueAt(batch.day, index),
    kind,
  };
  if (kind !== 'answered' && kind !== 'practised') return common;
  const graded = Object.assign(common, {
    grade: valueAt(batch.grade, index),
    durationMs: valueAt(batch.durationMs, index),
  });
  if (kind === 'practised') return graded;
  return Object.assign(graded, { outcome: unpackOutcome(batch, index) });
}

function deviceOf({ origin }: PackedReviews): string {
  return origin.endsWith('+') ? origin.replaceAll('+', '') : origin;
}

/** The id of an entry, if it is a UUID. */
export function idAt(batch: PackedReviews, index: number): string {
  return readUuid(valueAt(batch.at, index) + valueAt(batch.idAfter, index), batch.idRest, index);
}

function unpackStamp(batch: PackedReviews, index: number): string {
  const after = valueAt(batch.at, index) + valueAt(batch.stampAfter, index);
  const ms = after.toString(16).padStart(12, '0');
  const counter = valueAt(batch.stampCounter, index).toString(16).padStart(4, '0');
  return ms + counter + batch.stampDevice;
}

function unpackOutcome(batch: PackedReviews, index: number): Outcome | undefined {
  const value = valueAt(batch.outcomeValue, index);
  const remainingSteps = valueAt(batch.steps, index);
  switch (PACKED_OUTCOMES[valueAt(batch.outcome, index)]) {
    case 'learning-ms':
      return { kind: 'learning', remainingSteps, delay: { kind: 'ms', ms: value } };
    case 'learning-days':
      return { kind: 'learning', remainingSteps, delay: { kind: 'days', days: value } };
    case 'relearning-ms':
      return { kind: 'relearning', remainingSteps, delay: { kind: 'ms', ms: value } };
    case 'relearning-days':
      return { kind: 'relearning', remainingSteps, delay: { kind: 'days', days: value } };
    case 'review':
      return { kind: 'review', intervalDays: value };
    default:
      return undefined;
  }
}
