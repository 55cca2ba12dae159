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
  const extras = new Map(JSON.parse(batch.extras) as [number, Record<string, Json>][]);
  return indexes.map((index) => {
    const extra = extras.get(index);
    const fields =
      valueAt(batch.kind, index) === VERBATIM
        ? extra
        : { ...unpackColumns(batch, index, cards), ...extra };
    return fields as unknown as Review;
  });
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
  const common: Fields = {
    id: idAt(batch, index),
    device: batch.origin.replaceAll('+', ''),
    seq: batch.firstSeq + index + valueAt(batch.seqGap, index),
    stamp: unpackStamp(batch, index),
    schema: 1,
    cardId: cards[valueAt(batch.card, index)],
    at: valueAt(batch.at, index),
    utcOffset: valueAt(batch.utcOffset, index),
    day: valueAt(batch.day, index),
    kind,
  };
  if (kind !== 'answered' && kind !== 'practised') return common;
  const [grade, durationMs] = [valueAt(batch.grade, index), valueAt(batch.durationMs, index)];
  const graded = { ...common, grade, durationMs };
  return kind === 'practised' ? graded : { ...graded, outcome: unpackOutcome(batch, index) };
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
