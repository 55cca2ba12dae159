import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/domain/reviews/review.ts';
import { compareEntries } from '../../../src/shared/log-entry.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { packReviews } from '../../../src/storage/pack-reviews.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { readReviewsInParts } from '../../../src/storage/read-reviews-in-parts.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { sealReviews } from '../../../src/storage/seal-logs.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

describe('readReviewsInParts', () => {
  it('gives every entry once, those of a card together and in order, and tells what is odd once', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(12)));
    for (let turn = 0; turn < 60; turn += 1) {
      const cardId = (await queueOf(c)).next?.card.id;
      if (cardId === undefined) break;
      valueOf(await answerCard(c, { cardId, grade: turn % 4 === 0 ? 1 : 3, durationMs: 1_000 }));
      c.clock.advance(61_000);
      if (turn % 7 === 6) valueOf(await sealReviews(c, 5));
    }
    const whole = await readReviews(c.db);
    expect(whole.entries.length).toBeGreaterThan(30);
    const sealed = await c.db.reviewBatches.toCollection().first();
    if (sealed === undefined) throw new Error('nothing is sealed');
    await c.db.reviewBatches.add({ ...sealed, origin: `${sealed.origin}+` });
    await c.db.reviewBatches.add({ ...sealed, origin: 'broken', extras: '[' });
    await c.db.reviewTail.put({ device: 'broken' as never, seq: 1, entry: 7 as never });

    const parts: Review[][] = [];
    const read = await readReviewsInParts(c.db, (part) => parts.push(part), 10);
    expect(parts.length).toBeGreaterThan(3);
    expect(read).toEqual({ count: whole.entries.length, damaged: 2, repeated: sealed.count });
    expect(parts.flat().sort(compareEntries)).toEqual(whole.entries);
    for (const part of parts) expect(part).toEqual(part.toSorted(compareEntries));
    const cards = parts.map((part) => new Set(part.map(({ cardId }) => cardId)));
    const total = cards.reduce((sum, { size }) => sum + size, 0);
    expect(new Set(cards.flatMap((ids) => [...ids])).size).toBe(total);
  });

  it('counts a batch as damaged whose entries are of a card that it does not name', async () => {
    const c = testCollection();
    valueOf(await addText(c, sampleDraft(2)));
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
    const [row] = await c.db.reviewTail.toArray();
    if (row === undefined) throw new Error('no entry');
    const batch = packReviews('another', [row.entry, { ...row.entry, seq: 2 }]);
    await c.db.reviewBatches.add({ ...batch, card: { ...batch.card, base: 9 } });
    expect(await readReviewsInParts(c.db, () => undefined, 1)).toMatchObject({ damaged: 1 });
  });
});
