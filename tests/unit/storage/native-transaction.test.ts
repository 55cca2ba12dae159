// Live queries ask for a global IndexedDB before they ask for a database's own.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { nativeTransaction } from '../../../src/storage/native-transaction.ts';
import { answerCard, canUndo } from '../../../src/storage/review-log.ts';
import { readTallies } from '../../../src/storage/tally-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

describe('an answer', () => {
  it('is told to live queries over everything that it wrote', async () => {
    const c = testCollection();
    const textId = valueOf(await addText(c, sampleDraft(2)));
    const seen: (readonly [touched: number, undoable: boolean])[] = [];
    const subscription = liveQuery(async () => {
      const touched = (await readTallies(c.db)).get(textId)?.queue.touched ?? -1;
      return [touched, await canUndo(c.db)] as const;
    }).subscribe((value) => {
      seen.push(value);
    });
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([0, false]));
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1 }));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([1, true]));
    subscription.unsubscribe();
  });
});

describe('nativeTransaction', () => {
  it('writes nothing where its body throws, and throws the same', async () => {
    const c = testCollection();
    const attempt = nativeTransaction(c.db, [c.db.drafts], async (rows) => {
      rows.put(c.db.drafts, { key: 'a', text: 'b' });
      await rows.get(c.db.drafts, 'a');
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await c.db.drafts.count()).toBe(0);
  });

  it('writes nothing where a key is taken', async () => {
    const c = testCollection();
    await c.db.drafts.put({ key: 'a', text: 'first' });
    const attempt = nativeTransaction(c.db, [c.db.drafts], async (rows) => {
      rows.put(c.db.drafts, { key: 'b', text: 'second' });
      rows.add(c.db.drafts, { key: 'a', text: 'third' });
    });
    await expect(attempt).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await c.db.drafts.toArray()).toEqual([{ key: 'a', text: 'first' }]);
  });
});
