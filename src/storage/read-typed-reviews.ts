import type { TypedReview } from '../domain/progress/typed-review.ts';
import type { LearningDay } from '../shared/time.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { valueAt } from './narrow-column.ts';
import { packByDevice } from './pack-by-device.ts';
import { unpackCards } from './packed-cards.ts';
import { PACKED_KINDS, type PackedReviews } from './packed-reviews.ts';
import { idAt } from './unpack-reviews.ts';
import { voidedIds, voidingsOf } from './voidings.ts';

const TYPED = new Set([PACKED_KINDS.indexOf('answered'), PACKED_KINDS.indexOf('practised')]);

type Extra = Partial<Pick<TypedReview, 'suggestedGrade' | 'differences' | 'grade'>>;

/**
 * Typed answers of the learning days since `from` that were compared or had a grade suggested, without
 * those that were undone. Only entries that have such fields are looked at.
 */
export async function readTypedReviews(
  db: DuizhaoDatabase,
  from: LearningDay,
): Promise<TypedReview[]> {
  const [batches, tail] = await db.transaction('r', [db.reviewBatches, db.reviewTail], () =>
    Promise.all([db.reviewBatches.toArray(), db.reviewTail.toArray()]),
  );
  const all = [...batches, ...packByDevice(tail.filter(isSoundTail).map(({ entry }) => entry))];
  const voided = voidedIds(all.flatMap(voidingsOf));
  return all.flatMap((batch) => typedOf(batch, from, voided));
}

function typedOf(
  batch: PackedReviews,
  from: LearningDay,
  voided: ReadonlySet<string>,
): TypedReview[] {
  if (batch.extras === '[]') return [];
  const cards = unpackCards(batch);
  const extras = JSON.parse(batch.extras) as [number, Extra][];
  return extras.flatMap(([index, { suggestedGrade, differences, grade }]) => {
    if (suggestedGrade === undefined && differences === undefined) return [];
    const day = valueAt(batch.day, index) as LearningDay;
    const cardId = cards[valueAt(batch.card, index)];
    if (!TYPED.has(valueAt(batch.kind, index)) || day < from || cardId === undefined) return [];
    if (voided.has(idAt(batch, index))) return [];
    return [
      {
        cardId,
        day,
        grade: grade ?? (valueAt(batch.grade, index) as TypedReview['grade']),
        ...(suggestedGrade !== undefined && { suggestedGrade }),
        ...(differences !== undefined && { differences }),
      },
    ];
  });
}
