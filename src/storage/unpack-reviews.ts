import type { Outcome, Review } from '../domain/reviews/review.ts';
import type { Json } from '../shared/json.ts';
import { PACKED_KINDS, PACKED_OUTCOMES, type PackedReviews, VERBATIM } from './packed-reviews.ts';
import { readUuid } from './uuid-bytes.ts';

type Fields = Record<string, unknown>;

/** The entries of a batch as they were packed, in order of their numbers. */
export function unpackReviews(batch: PackedReviews): Review[] {
  const extras = new Map(JSON.parse(batch.extras) as [number, Record<string, Json>][]);
  return Array.from({ length: batch.count }, (_, index) => {
    const extra = extras.get(index);
    const fields =
      batch.kind[index] === VERBATIM ? extra : { ...unpackColumns(batch, index), ...extra };
    return fields as unknown as Review;
  });
}

/** What the columns alone say of one entry. */
export function unpackColumns(batch: PackedReviews, index: number): Fields {
  const kind = PACKED_KINDS[batch.kind[index] ?? 0];
  const common: Fields = {
    id: readUuid(batch.ids, index * 16),
    device: batch.origin.replaceAll('+', ''),
    seq: batch.seq[index],
    stamp: unpackStamp(batch, index),
    schema: 1,
    cardId: batch.cards[batch.card[index] ?? 0],
    at: batch.at[index],
    utcOffset: batch.utcOffset[index],
    day: batch.day[index],
    kind,
  };
  if (kind !== 'answered') return common;
  const outcome = unpackOutcome(batch, index);
  return { ...common, grade: batch.grade[index], durationMs: batch.durationMs[index], outcome };
}

function unpackStamp(batch: PackedReviews, index: number): string {
  const ms = (batch.stampMs[index] ?? 0).toString(16).padStart(12, '0');
  const counter = (batch.stampCounter[index] ?? 0).toString(16).padStart(4, '0');
  return ms + counter + batch.stampDevice;
}

function unpackOutcome(batch: PackedReviews, index: number): Outcome | undefined {
  const value = batch.outcomeValue[index] ?? 0;
  const remainingSteps = batch.steps[index] ?? 0;
  switch (PACKED_OUTCOMES[batch.outcome[index] ?? 0]) {
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
