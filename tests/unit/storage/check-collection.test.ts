import { describe, expect, it } from 'vitest';
import type { NoteId } from '../../../src/domain/cards/note.ts';
import { compareEntries } from '../../../src/shared/log-entry.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { checkCollection, needsRepair } from '../../../src/storage/check-collection.ts';
import type { DuizhaoDatabase } from '../../../src/storage/database.ts';
import { packEdits } from '../../../src/storage/pack-edits.ts';
import { packReviews } from '../../../src/storage/pack-reviews.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { readEdits, readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { repairCollection } from '../../../src/storage/repair-collection.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

async function studied() {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(4)));
  for (let turn = 0; turn < 4; turn += 1) {
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
    c.clock.advance(1_000);
  }
  valueOf(await undoLastReview(c));
  return c;
}

const first = async <Row>(rows: Promise<Row[]>): Promise<Row> => {
  const [row] = await rows;
  if (row === undefined) throw new Error('no row');
  return row;
};

const DAMAGES: readonly (readonly [
  what: string,
  damage: (db: DuizhaoDatabase) => Promise<unknown>,
  part: 'content' | 'cards' | 'counts',
  found: { readonly wrong?: number; readonly missing?: number; readonly orphaned?: number },
])[] = [
  [
    'a card with an impossible number',
    async (db) => db.cards.put({ ...(await first(db.cards.toArray())), reps: Number.NaN }),
    'cards',
    { wrong: 1 },
  ],
  [
    'a card that is gone',
    async (db) => db.cards.delete((await first(db.cards.toArray())).id),
    'cards',
    { missing: 1 },
  ],
  [
    'a card of a pair that never was',
    async (db) => {
      const card = await first(db.cards.toArray());
      return db.cards.put({ ...card, id: `${crypto.randomUUID()}:en-zh` as never });
    },
    'cards',
    { orphaned: 1 },
  ],
  [
    'a pair with other words, and one of no text',
    async (db) => {
      const note = await first(db.notes.toArray());
      await db.notes.put({ ...note, en: 'something else' });
      return db.notes.put({ ...note, id: crypto.randomUUID() as NoteId });
    },
    'content',
    { wrong: 1, orphaned: 1 },
  ],
  [
    'a count that is off by one',
    async (db) => {
      const tally = await first(db.tallies.toArray());
      return db.tallies.put({ ...tally, pairs: tally.pairs + 1 });
    },
    'counts',
    { wrong: 1 },
  ],
  [
    'a block of daily totals with another number',
    async (db) => {
      const block = await first(db.totals.toArray());
      const counts = block.counts.slice();
      counts[0] = (counts[0] ?? 0) + 1;
      return db.totals.put({ ...block, counts });
    },
    'counts',
    { wrong: 1 },
  ],
];

describe('checkCollection', () => {
  it('finds nothing in a collection that was lived in, and writes nothing', async () => {
    const c = await studied();
    const before = await projectionLines(c.db);
    const report = await checkCollection(c);
    expect(report).toMatchObject({ differences: {}, damaged: 0, repeated: 0 });
    expect(needsRepair(report)).toBe(false);
    expect(await projectionLines(c.db)).toEqual(before);
    expect((await c.db.meta.get('self'))?.rebuilt).toBeUndefined();
  });

  it.each(DAMAGES)('finds %s, and rebuilding puts it right', async (_what, damage, part, found) => {
    const c = await studied();
    const sound = await projectionLines(c.db);
    await damage(c.db);
    const report = await checkCollection(c);
    expect(report.differences).toEqual({ [part]: { wrong: 0, missing: 0, orphaned: 0, ...found } });
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(sound);
    expect(needsRepair(await checkCollection(c))).toBe(false);
  });

  it('counts entries that stand in the log twice, and rows of it that cannot be read', async () => {
    const c = await studied();
    const row = await first(c.db.reviewTail.toArray());
    await c.db.reviewTail.put({ ...row, device: 'another' as never });
    await c.db.reviewTail.put({ device: 'broken' as never, seq: 1, entry: 7 as never });
    expect(await checkCollection(c)).toMatchObject({ repeated: 1, damaged: 1, differences: {} });
  });

  it('lets a repair take out what stands there twice, in rows and in batches, and nothing else', async () => {
    const c = await studied();
    const sound = await projectionLines(c.db);
    const entries = (await readReviews(c.db)).entries;
    const [oldest, next] = entries;
    if (oldest === undefined || next === undefined) throw new Error('no entries');
    const edits = (await readEdits(c.db)).entries;
    await c.db.reviewTail.put({ device: 'another' as never, seq: 7, entry: oldest });
    // A batch of a copy and of something of its own, under a name that is taken: as restores keep it.
    const own = {
      ...next,
      id: '0198a0b1-0000-7000-8000-0000000000ff' as never,
      seq: next.seq + 1,
      kind: 'from-later' as never,
    };
    await c.db.reviewBatches.add(packReviews(`${next.device}+`, [next, own]));
    await c.db.editBatches.bulkAdd(packEdits('another', edits));
    const other = { ...oldest, at: (oldest.at + 1) as never };
    await c.db.reviewTail.put({ device: 'third' as never, seq: 1, entry: other });
    const report = await checkCollection(c);
    expect(report.repeated).toBe(3 + edits.length);
    expect(needsRepair(report)).toBe(true);
    expect(valueOf(await repairCollection(c)).removed).toBe(2 + edits.length);
    // What shares a name and says something else is left to be told.
    expect((await checkCollection(c)).repeated).toBe(1);
    await c.db.reviewTail.delete(['third', 1]);
    expect((await readReviews(c.db)).entries).toEqual([...entries, own].sort(compareEntries));
    expect((await readEdits(c.db)).entries).toEqual(edits);
    expect(await c.db.reviewBatches.count()).toBe(1);
    valueOf(await rebuildProjections(c));
    expect(await projectionLines(c.db)).toEqual(sound);
  });

  it('stops when it is told to', async () => {
    const c = await studied();
    const stopped = checkCollection(c, undefined, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  });
});
