import { expect, it } from 'vitest';
import { GOOD } from '../../../src/domain/reviews/grade.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, canUndo, undoLastReview } from '../../../src/storage/review-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('asks the first sentence first, and the second after its answer', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(3)));
  const notes = await listNotes(c.db, textId);
  expect(notes.map((note) => note.paragraph)).toEqual([0, 1, 2]);
  const queue = await queueOf(c);
  expect(queue.next?.note.id).toBe(notes[0]?.id);
  expect(queue.next?.exercise).toBe('en-zh');
  expect(queue.upcoming.map((card) => card.note.paragraph)).toEqual([1, 2]);
  expect(queue.counts).toEqual({ fresh: 3, learning: 0, review: 0 });

  const cardId = queue.next?.card.id;
  if (cardId === undefined) throw new Error('no card');
  valueOf(await answerCard(c, { cardId, grade: GOOD, durationMs: 3_000 }));
  c.clock.advance(1_000);
  const after = await queueOf(c);
  expect(after.next?.note.id).toBe(notes[1]?.id);
  expect(after.counts).toEqual({ fresh: 2, learning: 1, review: 0 });
});

it('gives back the same rows after an undo', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(3)));
  const before = await projectionLines(c.db);
  const cardId = (await queueOf(c)).next?.card.id;
  if (cardId === undefined) throw new Error('no card');
  expect(await canUndo(c.db)).toBe(false);
  valueOf(await answerCard(c, { cardId, grade: GOOD, durationMs: 3_000 }));
  expect(await projectionLines(c.db)).not.toEqual(before);
  expect(await canUndo(c.db)).toBe(true);
  expect(valueOf(await undoLastReview(c))).toEqual({ cardId, kind: 'answered' });
  expect(await canUndo(c.db)).toBe(false);
  expect(valueOf(await undoLastReview(c))).toBeUndefined();
  const undone = await projectionLines(c.db);
  valueOf(await rebuildProjections(c));
  expect(await projectionLines(c.db)).toEqual(undone);
});
