import { expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { changeNote, listNotes, readNote } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import {
  answerCard,
  canUndo,
  suspendCard,
  undoLastReview,
} from '../../../src/storage/review-log.ts';
import { sealReviews } from '../../../src/storage/seal-logs.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf } from '../../support/study-day.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('goes back step by step to the beginning, through sealed batches and a reload', async () => {
  const c = testCollection();
  valueOf(await addText(c, sampleDraft(40)));
  const states = [await projectionLines(c.db)];
  for (let turn = 0; turn < 24; turn += 1) {
    const { next } = await queueOf(c);
    if (next === undefined) throw new Error('nothing to answer');
    const grade = turn % 5 === 0 ? 1 : 3;
    valueOf(await answerCard(c, { cardId: next.card.id, grade, durationMs: 2_000 }));
    states.push(await projectionLines(c.db));
    c.clock.advance(turn % 12 === 11 ? 26 * 3_600_000 : 30_000);
  }
  valueOf(await sealReviews(c, 15));
  c.db.close();
  const reloaded = { ...c, db: createDatabase('test', c.disk) };
  for (let step = 23; step >= 0; step -= 1) {
    expect(valueOf(await undoLastReview(reloaded))?.kind).toBe('answered');
    expect(await projectionLines(reloaded.db)).toEqual(states[step]);
  }
  expect(await canUndo(reloaded.db)).toBe(false);
}, 30_000);

it('undoes a suspension, and leaves an edit of the sentence alone', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(1, ['en-zh'])));
  const [note] = await listNotes(c.db, textId);
  if (note === undefined) throw new Error('no note');
  valueOf(await suspendCard(c, cardIdOf(note.id, 'en-zh')));
  valueOf(await changeNote(c, note.id, { en: 'Better.' }));
  expect((await queueOf(c)).next).toBeUndefined();
  expect(valueOf(await undoLastReview(c))?.kind).toBe('suspended');
  expect((await queueOf(c)).next?.note.en).toBe('Better.');
  expect(valueOf(await undoLastReview(c))).toBeUndefined();
  expect((await readNote(c.db, note.id))?.en).toBe('Better.');
});
