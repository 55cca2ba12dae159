import { type CardId, cardIdOf } from '../../src/domain/cards/card-id.ts';
import type { Review } from '../../src/domain/reviews/review.ts';
import { nextStamp } from '../../src/shared/hybrid-clock.ts';
import type { EntryId, Stamp } from '../../src/shared/log-entry.ts';
import type { EpochMs, LearningDay } from '../../src/shared/time.ts';
import { uuidV7 } from '../../src/shared/uuid-v7.ts';
import { packReviews } from '../../src/storage/pack-reviews.ts';
import { ensureDevice } from '../../src/storage/sync/sync-device.ts';
import type { TestCollection } from './test-collection.ts';
import { valueOf } from './value-of.ts';

const DAY_MS = 24 * 3_600_000;
const ANSWERS_A_DAY = 200;
const FIRST_DAY = 20_000;

/** Writes a long log of answers to the cards of the notes that are there, as if they had been lived through. */
export async function addLongLog(c: TestCollection, answers: number): Promise<void> {
  const device = valueOf(await ensureDevice(c));
  const notes = await c.db.notes.toCollection().primaryKeys();
  const cards: CardId[] = notes.map((id) => cardIdOf(id, 'en-zh'));
  const meta = await c.db.meta.get('self');
  if (meta === undefined) throw new Error('addLongLog: no device');
  let stamp: Stamp = meta.stamp;
  const reviews = Array.from({ length: answers }, (_, index): Review => {
    const [a = 0, b = 0, d = 0] = c.randomBytes(3);
    const day = Math.floor(index / ANSWERS_A_DAY);
    const at = (Date.UTC(2026, 0, 5, 9) +
      day * DAY_MS +
      (index % ANSWERS_A_DAY) * 9_000 +
      a * 20) as EpochMs;
    stamp = nextStamp(stamp, at, device);
    return {
      id: uuidV7(at, c.randomBytes(10)) as EntryId,
      device,
      seq: meta.reviewSeq + index + 1,
      stamp,
      schema: 1,
      cardId: cards[(b * 256 + d) % cards.length] as CardId,
      at,
      utcOffset: 480,
      day: (FIRST_DAY + day) as LearningDay,
      kind: 'answered',
      grade: ([1, 3, 3, 3, 4, 2] as const)[index % 6] ?? 3,
      durationMs: 2_000 + b * 70,
      outcome: { kind: 'review', intervalDays: 1 + (d % 90) },
    };
  });
  for (let from = 0; from < answers; from += 50_000) {
    await c.db.reviewBatches.add(packReviews(device, reviews.slice(from, from + 50_000)));
  }
  const reviewSeq = meta.reviewSeq + answers;
  await c.db.meta.put({ ...meta, stamp, reviewSeq, reviewSealed: reviewSeq });
}
