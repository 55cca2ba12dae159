import type { CardId } from '../domain/cards/card-id.ts';
import type { Review } from '../domain/reviews/review.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { unpackReviewsOf } from './unpack-reviews.ts';

/** All entries of one card in the whole log, of all devices, in no particular order. */
export async function collectCardReviews(db: DuizhaoDatabase, cardId: CardId): Promise<Review[]> {
  const entries: Review[] = [];
  await db.reviewBatches.each((batch) => {
    entries.push(...unpackReviewsOf(batch, cardId));
  });
  const tail = (await db.reviewTail.toArray()).filter(isSoundTail);
  return [...entries, ...tail.map((row) => row.entry).filter((entry) => entry.cardId === cardId)];
}
