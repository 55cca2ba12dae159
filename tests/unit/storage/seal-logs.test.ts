import { expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { numberedIds } from '../../../src/storage/card-numbers.ts';
import { PACKED_KINDS } from '../../../src/storage/packed-reviews.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { readReviewColumns } from '../../../src/storage/read-review-log.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { changeSetting } from '../../../src/storage/settings-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('seals the oldest entries once the tail is too long, and reads both as one log', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(1)));
  const { next } = await queueOf(c);
  if (next === undefined) throw new Error('no card');
  for (let turn = 0; turn < 1_002; turn += 1) {
    valueOf(await answerCard(c, { cardId: next.card.id, grade: 1, durationMs: turn }));
    c.clock.advance(1_000);
  }
  expect(await c.db.reviewBatches.count()).toBe(1);
  expect(await c.db.reviewTail.count()).toBe(502);
  valueOf(await undoLastReview(c));
  const { entries } = await readReviews(c.db);
  expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 1_003 }, (_, i) => i + 1));

  const columns = await readReviewColumns(c.db);
  const ids = numberedIds(columns.cards);
  expect(columns.count).toBe(1_003);
  expect([...columns.at]).toEqual(entries.map((entry) => entry.at));
  expect([...columns.day]).toEqual(entries.map((entry) => entry.day));
  expect([...columns.kind].map((kind) => PACKED_KINDS[kind])).toEqual(
    entries.map((entry) => entry.kind),
  );
  expect([...columns.durationMs].slice(0, 1_002)).toEqual(
    Array.from({ length: 1_002 }, (_, i) => i),
  );
  expect([...columns.voided].flatMap((voided, index) => (voided === 1 ? [index] : []))).toEqual([
    1_001,
  ]);
  expect([...columns.card].map((card) => ids[card])).toEqual(entries.map((entry) => entry.cardId));
}, 30_000);

it('seals edits too', async () => {
  const c = testCollection();
  for (let turn = 0; turn < 1_001; turn += 1) valueOf(await changeSetting(c, 'count', turn));
  expect(await c.db.editTail.count()).toBe(501);
  expect(await c.db.editBatches.count()).toBe(1);
}, 30_000);
