import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { CardId } from '../domain/cards/card-id.ts';
import type { Review } from '../domain/reviews/review.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { unpackReviewsOfMany } from './unpack-reviews.ts';

/**
 * Notes with touched cards at most whose entries are held in memory at once, if no text alone has more.
 * Each group costs one walk over the log.
 */
const LARGEST_GROUP = 50_000;

/** All texts in groups, none of which holds too much of the log. */
export async function groupTexts(
  db: DuizhaoDatabase,
  largest = LARGEST_GROUP,
): Promise<TextId[][]> {
  const groups: TextId[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { textId, queue } of await db.tallies.toArray()) {
    size += queue.touched;
    if (size > largest) {
      groups.push([]);
      size = queue.touched;
    }
    groups.at(-1)?.push(textId);
  }
  return groups;
}

/** All entries of these cards, the device's newest ones too. One batch at a time is unpacked. */
export async function readEntriesOf(
  db: DuizhaoDatabase,
  cardIds: ReadonlySet<CardId>,
): Promise<Map<CardId, Review[]>> {
  const log = new Map<CardId, Review[]>();
  const add = (entry: Review): void => {
    const entries = log.get(entry.cardId);
    if (entries === undefined) log.set(entry.cardId, [entry]);
    else entries.push(entry);
  };
  await db.reviewBatches.each((batch) => unpackReviewsOfMany(batch, cardIds).forEach(add));
  for (const { entry } of (await db.reviewTail.toArray()).filter(isSoundTail)) {
    if (cardIds.has(entry.cardId)) add(entry);
  }
  return log;
}
