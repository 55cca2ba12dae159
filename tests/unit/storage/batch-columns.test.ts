import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/cards/card-id.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { numberedIds } from '../../../src/storage/card-numbers.ts';
import { checkCollection } from '../../../src/storage/check-collection.ts';
import { compareColumns } from '../../../src/storage/compare-columns.ts';
import { mergeBatches } from '../../../src/storage/merge-batches.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { readReviewColumns } from '../../../src/storage/read-review-log.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { sealReviews } from '../../../src/storage/seal-logs.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const FULL = 6;

/**
 * Full batches of six, small ones and a tail; what is void stands in the same batch as its undoing, in
 * the full batch before it, and in the tail; one undoing is itself undone.
 */
async function studied(): Promise<TestCollection> {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(9)));
  const answer = async (): Promise<void> => {
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 5 }));
    c.clock.advance(1_000);
  };
  const undo = async (): Promise<void> => {
    valueOf(await undoLastReview(c));
    c.clock.advance(1_000);
  };
  const odd = 'from another program' as CardId;
  for (let turn = 0; turn < 6; turn += 1) await answer();
  await undo();
  await undo();
  for (let turn = 0; turn < 3; turn += 1) await answer();
  await undo();
  await answer();
  const last = (await c.db.reviewTail.toArray()).at(-1);
  if (last === undefined) throw new Error('no entry');
  await c.db.reviewTail.put({ ...last, entry: { ...last.entry, cardId: odd } });
  for (let round = 0; round < 7; round += 1) {
    valueOf(await sealReviews(c, 2));
    valueOf(await mergeBatches(c, FULL));
  }
  for (let turn = 0; turn < 4; turn += 1) await answer();
  await undo();
  valueOf(await sealReviews(c, 2));
  return c;
}

/** What the columns say, in the log's own terms. */
async function told(c: TestCollection) {
  const columns = await readReviewColumns(c.db);
  const ids = numberedIds(columns.cards);
  return Array.from({ length: columns.count }, (_, index) => ({
    at: columns.at[index],
    day: columns.day[index],
    stampMs: columns.stampMs[index],
    voided: columns.voided[index] === 1,
    cardId: ids[columns.card[index] ?? -1],
  }));
}

async function toldByEntries(c: TestCollection) {
  const { entries } = await readReviews(c.db);
  const voided = new Set<string>();
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'undone' && !voided.has(entry.id)) voided.add(entry.target);
  }
  return entries.map((entry) => ({
    at: entry.at,
    day: entry.day,
    stampMs: Number.parseInt(entry.stamp.slice(0, 12), 16),
    voided: voided.has(entry.id),
    cardId: entry.cardId,
  }));
}

describe('the columns that are kept of full batches', () => {
  it('say what the entries say', async () => {
    const c = await studied();
    expect((await c.db.batchColumns.toArray()).map(({ count }) => count)).toEqual([FULL, FULL]);
    const wanted = await toldByEntries(c);
    expect(wanted.filter(({ voided }) => voided)).toHaveLength(4);
    expect(await told(c)).toEqual(wanted);
  });

  it('spare the reading of the batches, unless something there was voided later', async () => {
    const c = await studied();
    const [first] = await c.db.batchColumns.toArray();
    if (first === undefined) throw new Error('nothing kept');
    const wanted = await told(c);
    await c.db.reviewBatches.put({ ...first, count: 0, extras: '[]' } as never);
    const read = await told(c);
    expect(read.map(({ at }) => at)).toEqual(wanted.map(({ at }) => at));
    expect(read.filter(({ voided }) => voided)).toHaveLength(2);
  });

  it.each([
    ['missing', (c: TestCollection) => c.db.batchColumns.clear()],
    [
      'damaged',
      async (c: TestCollection) => {
        const [row] = await c.db.batchColumns.toArray();
        await c.db.batchColumns.put({
          ...row,
          at: { base: 1, values: new Uint8Array(2) },
        } as never);
      },
    ],
    ['without card numbers', (c: TestCollection) => c.db.cardNumbers.clear()],
    [
      'with damaged card numbers',
      (c: TestCollection) =>
        c.db.cardNumbers.put({ id: 'all', count: 9, records: new Uint32Array(1), odd: [] }),
    ],
  ])('are made from the batches where they are %s', async (_, damage) => {
    const c = await studied();
    const wanted = await told(c);
    await damage(c);
    const read = await told(c);
    expect(read.toSorted((a, b) => (a.stampMs ?? 0) - (b.stampMs ?? 0))).toEqual(wanted);
  });

  it('are compared with the batches by a check', async () => {
    const c = await studied();
    expect(await compareColumns(c.db)).toEqual({ wrong: 0, orphaned: 0 });
    const [first, second] = await c.db.batchColumns.toArray();
    if (first === undefined || second === undefined) throw new Error('nothing kept');
    const card = { ...first.card, base: first.card.base + 1 };
    await c.db.batchColumns.put({ ...first, card });
    await c.db.reviewBatches.delete([second.origin, second.firstSeq]);
    expect(await compareColumns(c.db)).toEqual({ wrong: 1, orphaned: 1 });
    expect((await checkCollection(c)).differences.counts).toMatchObject({ orphaned: 1 });
  });

  it('are gone after a rebuilding where no batch is full', async () => {
    const c = await studied();
    const wanted = await told(c);
    valueOf(await rebuildProjections(c));
    expect(await c.db.batchColumns.count()).toBe(0);
    expect(await told(c)).toEqual(wanted);
  });
});
