import { expect, it } from 'vitest';
import { addText } from '../../../../src/storage/add-text.ts';
import { BATCH_LIMIT } from '../../../../src/storage/pack-reviews.ts';
import { reviewLog } from '../../../../src/storage/sync/log-batches.ts';
import { addLongLog } from '../../../support/long-log.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

it('packs more reviews of one device than a batch holds, and knows the last number of each', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(1)));
  await addLongLog(c, 1);
  const { batches, unpack, pack, lastSeq } = reviewLog(c.db);
  const [review] = (await batches.toArray()).flatMap(unpack);
  if (review === undefined) throw new Error('no review');
  const entries = Array.from({ length: BATCH_LIMIT + 7 }, (_, index) => {
    return { ...review, seq: index + 1 };
  });
  const packed = pack(review.device, entries);
  expect(packed.map(({ count }) => count)).toEqual([BATCH_LIMIT, 7]);
  expect(packed.map(lastSeq)).toEqual([BATCH_LIMIT, BATCH_LIMIT + 7]);
});
