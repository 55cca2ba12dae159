import type { CardId } from '../../../src/domain/cards/card-id.ts';
import type { NoteId } from '../../../src/domain/cards/note.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import { REVIEW_SCHEMA, type Review } from '../../../src/domain/reviews/review.ts';
import { nextStamp } from '../../../src/shared/hybrid-clock.ts';
import type { EntryId, Stamp } from '../../../src/shared/log-entry.ts';
import type { EpochMs } from '../../../src/shared/time.ts';
import { uuidV7 } from '../../../src/shared/uuid-v7.ts';
import type { Collection } from '../../../src/storage/collection.ts';
import { BATCH_LIMIT, packReviews } from '../../../src/storage/pack-reviews.ts';

export interface SeedSize {
  readonly notes: number;
  readonly texts: number;
  readonly reviews: number;
  /** Answers of each card that is answered; ten if it is left out. */
  readonly rounds?: number;
  /** Over how many days the answers were given; 900 where it is left out. */
  readonly days?: number;
}

const DAY_MS = 86_400_000;
const SPAN_DAYS = 900;
const USUAL_ROUNDS = 10;

/**
 * Fills the log with sealed batches of answers over the last days, some to a card in one direction,
 * the intervals growing, a lapse now and then; about one card in a hundred is due today.
 *
 * @param notes ids of pairs; the first of them are answered
 */
export async function seedReviews(
  c: Collection,
  size: SeedSize,
  notes: readonly NoteId[],
): Promise<void> {
  const { db } = c;
  const meta = await db.meta.get('self');
  if (meta === undefined) throw new Error('seed: add texts first');
  const noteIds = notes.slice(0, Math.ceil(size.reviews / (size.rounds ?? USUAL_ROUNDS)));
  const now = c.now();
  const days = size.days ?? SPAN_DAYS;
  const start = now - days * DAY_MS;
  let stamp: Stamp | undefined;
  let batch: Review[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await db.reviewBatches.put(packReviews(meta.device, batch));
    batch = [];
  };
  for (let index = 0; index < size.reviews; index += 1) {
    const at = Math.floor(start + (index / size.reviews) * (days - 1) * DAY_MS) as EpochMs;
    stamp = nextStamp(stamp, at, meta.device);
    const round = Math.floor(index / noteIds.length);
    const noteId = noteIds[index % noteIds.length];
    const isLapse = round > 0 && (index * 7919) % 11 === 0;
    batch.push({
      id: uuidV7(at, c.randomBytes(10)) as EntryId,
      device: meta.device,
      seq: index + 1,
      stamp,
      schema: REVIEW_SCHEMA,
      cardId: `${noteId}:en-zh` as CardId,
      at,
      utcOffset: 60,
      day: learningDay(at, 60, 4),
      kind: 'answered',
      grade: isLapse ? 1 : 3,
      durationMs: 3_000 + (index % 20_000),
      outcome: { kind: 'review', intervalDays: intervalAfter(round, index) },
    });
    if (batch.length === BATCH_LIMIT) await flush();
  }
  await flush();
  const newest = stamp ?? meta.stamp;
  await db.meta.update('self', {
    reviewSeq: size.reviews,
    reviewSealed: size.reviews,
    stamp: newest > meta.stamp ? newest : meta.stamp,
  });
}

function intervalAfter(round: number, index: number): number {
  const growth = 2 ** Math.min(round, 8);
  return Math.max(1, growth + ((index * 104_729) % (growth * 2 + 1)));
}
