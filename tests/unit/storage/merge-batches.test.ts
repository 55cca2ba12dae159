import { expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { mergeBatches } from '../../../src/storage/merge-batches.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { sealReviews } from '../../../src/storage/seal-logs.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

async function sizesOf(c: ReturnType<typeof testCollection>): Promise<number[]> {
  return (await c.db.reviewBatches.toArray()).map((batch) => batch.count);
}

it('joins small batches into full ones and changes nothing of the log', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(3)));
  const { next } = await queueOf(c);
  if (next === undefined) throw new Error('no card');
  const answer = async () => {
    valueOf(await answerCard(c, { cardId: next.card.id, grade: 1, durationMs: 5 }));
    c.clock.advance(1_000);
  };
  for (let turn = 0; turn < 24; turn += 1) await answer();
  const { entries } = await readReviews(c.db);
  const sizes: number[][] = [];
  for (let round = 0; round < 11; round += 1) {
    valueOf(await sealReviews(c, 2));
    valueOf(await mergeBatches(c, 6));
    sizes.push(await sizesOf(c));
  }
  expect(sizes).toEqual([
    [2],
    [2, 2],
    [6],
    [6, 2],
    [6, 2, 2],
    [6, 6],
    [6, 6, 2],
    [6, 6, 2, 2],
    [6, 6, 6],
    [6, 6, 6, 2],
    [6, 6, 6, 2, 2],
  ]);
  expect((await readReviews(c.db)).entries).toEqual(entries);
  for (let turn = 0; turn < 24; turn += 1) {
    expect(valueOf(await undoLastReview(c))?.kind).toBe('answered');
  }
  expect(valueOf(await undoLastReview(c))).toBeUndefined();
});
