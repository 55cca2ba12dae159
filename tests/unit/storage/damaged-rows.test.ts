import { describe, expect, it } from 'vitest';
import { addText } from '../../../src/storage/add-text.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { openBackup } from '../../support/backup-lines.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

async function studied() {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(4)));
  for (let turn = 0; turn < 3; turn += 1) {
    const cardId = (await queueOf(c)).next?.card.id;
    if (cardId === undefined) throw new Error('no card');
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1_000 }));
    c.clock.advance(1_000);
  }
  const [card] = await c.db.cards.toArray();
  if (card === undefined) throw new Error('no row');
  return { c, textId, card };
}

describe('a damaged log', () => {
  it('is not what rows are made anew from unasked: they may be all that is left', async () => {
    const { c, card, textId } = await studied();
    const tail = await c.db.editTail.toArray();
    await c.db.editTail.bulkPut(tail.map((row) => ({ ...row, entry: null as never })));
    await c.db.cards.put({ ...card, state: 'gone' } as never);
    const answered = await answerCard(c, { cardId: card.id, grade: 3, durationMs: 1 });
    expect(answered).toMatchObject({ ok: false, error: { kind: 'damaged', where: 'log' } });
    expect(await listNotes(c.db, textId)).toHaveLength(4);
  });
});

describe('a damaged row', () => {
  it('of a card is made anew from the log when the card is answered', async () => {
    const { c, card } = await studied();
    const sound = await projectionLines(c.db);
    await c.db.cards.put({ ...card, state: 'gone' } as never);
    valueOf(await answerCard(c, { cardId: card.id, grade: 3, durationMs: 1 }));
    valueOf(await undoLastReview(c));
    expect(await projectionLines(c.db)).toEqual(sound);
  });

  it('of a card is made anew when the queue meets it', async () => {
    const { c, card } = await studied();
    const sound = await projectionLines(c.db);
    await c.db.cards.put({ ...card, reps: 'many' } as never);
    c.clock.advance(120_000);
    expect((await queueOf(c)).next).toBeDefined();
    expect(await projectionLines(c.db)).toEqual(sound);
  });

  it('of the counts is made anew, and a missing one too', async () => {
    const { c, textId } = await studied();
    const sound = await projectionLines(c.db);
    await c.db.tallies.update(textId, { queue: 7 as never });
    const reopened = testCollection(c.disk, c.clock);
    expect((await queueOf(reopened)).counts).toEqual({ fresh: 1, learning: 3, review: 0 });
    expect(await projectionLines(c.db)).toEqual(sound);
    await c.db.tallies.delete(textId);
    const [next] = await listNotes(c.db, textId);
    valueOf(await answerCard(c, { cardId: `${next?.id}:en-zh` as never, grade: 3, durationMs: 1 }));
    valueOf(await undoLastReview(c));
    expect(await projectionLines(c.db)).toEqual(sound);
  });

  it('of a note does not take the others along', async () => {
    const { c, textId } = await studied();
    const [first] = await listNotes(c.db, textId);
    if (first === undefined) throw new Error('no note');
    await c.db.notes.put({ ...first, en: 5 } as never);
    expect(await listNotes(c.db, textId)).toHaveLength(3);
    valueOf(await rebuildProjections(c));
    expect(await listNotes(c.db, textId)).toHaveLength(4);
  });

  it('of the log is passed over, told, and left where it is', async () => {
    const { c } = await studied();
    const [row] = await c.db.reviewTail.toArray();
    if (row === undefined) throw new Error('no row');
    await c.db.reviewTail.put({ ...row, entry: null } as never);
    expect(valueOf(await rebuildProjections(c))).toMatchObject({ reviews: 2, damaged: 1 });
    expect(await c.db.reviewTail.count()).toBe(3);
    const backup = await openBackup(await backupBlob(c));
    expect([backup.edits.length, backup.reviews.length]).toEqual([2, 2]);
    expect(valueOf(await undoLastReview(c))?.kind).toBe('answered');
  });
});
